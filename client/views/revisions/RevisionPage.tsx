import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import type { RevisionDiffAnswer } from "../../../model/api/revisions.ts";
import { howChanged, type RevisionSummary } from "../../../model/revision.ts";
import { moment } from "../../messages/moments.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";
import { ChangeGroup } from "./ChangeGroup.tsx";
import { changeInWords } from "./change-words.ts";
import { shortHash } from "./hash.ts";
import "../home/home.css";
import "../sources/sources.css";
import "./revisions.css";

/** What changed from one revision to another, both to be chosen: from the one before it at first. */
export function RevisionPage() {
  const { say } = useWords();
  const { hash } = useParams({ from: "/revisions/$hash" });
  const { from } = useSearch({ strict: false }) as { from?: string };
  useTitle(say("revisions.changed"));
  const list = useQuery(questions.revisions());
  const asked = useQuery(questions.revision(hash));
  const before = from ?? asked.data?.asked.parent ?? hash;
  const answer = useQuery({
    ...questions.revisionDiff(before, hash),
    enabled: from !== undefined || asked.data !== undefined,
  });
  const failed = [list, asked, answer].find(({ error }) => error);
  if (failed?.error)
    return (
      <Failed
        error={failed.error}
        retry={() => void failed.refetch()}
        nearAddress="/revisions/$hash"
      />
    );
  if (!list.data || !answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  return <Compared found={answer.data} revisions={list.data.revisions} />;
}

interface Props {
  found: RevisionDiffAnswer;
  revisions: RevisionSummary[];
}

function Compared({ found, revisions }: Props) {
  const words = useWords();
  const { say } = words;
  const navigate = useNavigate();
  const { before, after, dossiers, changes } = found;
  const go = (from: string, hash: string) =>
    void navigate({ to: "/revisions/$hash", params: { hash }, search: { from } as never });
  return (
    <article className="page revisions-page">
      <h1>{say("revisions.changed")}</h1>
      <div className="between">
        <Choice
          label={say("revisions.from")}
          value={before.hash}
          revisions={revisions}
          choose={(hash) => go(hash, after.hash)}
        />
        <Choice
          label={say("revisions.to")}
          value={after.hash}
          revisions={revisions}
          choose={(hash) => go(before.hash, hash)}
        />
        <button type="button" className="button" onClick={() => go(after.hash, before.hash)}>
          {say("revisions.turn")}
        </button>
      </div>
      {changes.length === 0 ? (
        <State title={say("revisions.same")} text={say("revisions.sameText")} />
      ) : (
        <>
          <p className="lead">
            {say("revisions.counted", { count: changes.length })}{" "}
            {words.list(dossiers.map((change) => changeInWords(change, words)))}
          </p>
          {howChanged.map((how) => (
            <ChangeGroup
              key={how}
              how={how}
              changes={changes.filter((change) => change.how === how)}
              // What went is to be seen where it was.
              seenAt={how === "removed" ? before : after}
              names={found.names}
            />
          ))}
        </>
      )}
    </article>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  revisions: RevisionSummary[];
  choose: (hash: string) => void;
}

function Choice({ label, value, revisions, choose }: ChoiceProps) {
  const words = useWords();
  // One that was gone back to is there twice, and is one to choose.
  const each = new Map(revisions.toReversed().map((one) => [one.hash, one]));
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {[...each.values()].toReversed().map(({ hash, at }) => (
          <option key={hash} value={hash}>
            {moment(at, words)}, {shortHash(hash)}
          </option>
        ))}
      </select>
    </label>
  );
}
