import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { History } from "lucide-react";
import type { ReactNode } from "react";
import { Failure } from "../../api/failure.ts";
import { moment } from "../../messages/moments.ts";
import { useWords } from "../../messages/words.tsx";
import { useAskedRevision } from "../../store/AskedAt.tsx";
import { questions } from "../../store/questions.ts";
import { shortHash } from "./hash.ts";
import "./revisions.css";

/** Says that a page is shown as the store was, and leads back to what it is now. */
export function RevisionBanner() {
  const { say } = useWords();
  const { revision, misread } = useAskedRevision();
  if (misread) return <Banner>{say("revision.misread", { text: misread })}</Banner>;
  return revision && <ShownAt revision={revision} />;
}

function ShownAt({ revision }: { revision: string }) {
  const words = useWords();
  const { say } = words;
  const { data, error } = useQuery(questions.revision(revision));
  if (error instanceof Failure && error.kind === "missing") {
    const near = error.problem?.near ?? [];
    return (
      <Banner>
        {say("revision.unknown", { revision: shortHash(revision) })}{" "}
        {near.length > 0 && say("revision.near")}{" "}
        {near.map((one) => (
          <Link key={one} to="." search={otherRevision(one)}>
            {shortHash(one)}
          </Link>
        ))}
      </Banner>
    );
  }
  if (!data) return <Banner>{say("revision.shown", { revision: shortHash(revision) })}</Banner>;
  const { hash, at, now } = data.asked;
  const told = { revision: shortHash(hash), at: moment(at, words) };
  return (
    <Banner>
      {say(now ? "revision.shownNow" : "revision.shownOf", told)}{" "}
      {!now && (
        <Link
          to="/revisions/$hash"
          params={{ hash: data.revision }}
          search={{ from: hash } as never}
        >
          {say("revision.since")}
        </Link>
      )}
    </Banner>
  );
}

function Banner({ children }: { children: ReactNode }) {
  const { say } = useWords();
  return (
    <div className="revision-banner" role="status">
      <History size={18} aria-hidden="true" />
      <p>{children}</p>
      <Link to="." search={otherRevision(undefined)} className="button">
        {say("revision.toNow")}
      </Link>
    </div>
  );
}

/** The same address at another revision; undefined, which is not the same as left out, is now. */
function otherRevision(revision: string | undefined) {
  return ((search: object) => ({ ...search, revision })) as never;
}
