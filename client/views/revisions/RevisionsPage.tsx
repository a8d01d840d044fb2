import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { RevisionSummary } from "../../../model/revision.ts";
import { moment } from "../../messages/moments.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";
import { changeInWords } from "./change-words.ts";
import { shortHash } from "./hash.ts";
import "../home/home.css";
import "../sources/sources.css";
import "./revisions.css";

/** Every revision of the store, the newest first: what was loaded, and the way to see it as it was. */
export function RevisionsPage() {
  const { say } = useWords();
  useTitle(say("revisions.title"));
  const answer = useQuery(questions.revisions());
  if (answer.error) return <Failed error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  const { revisions } = answer.data;
  return (
    <article className="page revisions-page">
      <h1>{say("revisions.title")}</h1>
      <p className="lead">{say("revisions.lead")}</p>
      {revisions.length === 0 && <State title={say("revisions.none")} />}
      <ol className="revisions" reversed>
        {revisions.map((one) => (
          <Row key={`${one.at} ${one.hash}`} revision={one} />
        ))}
      </ol>
    </article>
  );
}

function Row({ revision }: { revision: RevisionSummary }) {
  const words = useWords();
  const { say } = words;
  const { hash, at, parent, back, now, changes } = revision;
  return (
    <li>
      <p className="kind">
        <time dateTime={at}>{moment(at, words)}</time>
        {now && <span className="now">{say("revisions.now")}</span>}
      </p>
      <h2>
        {back !== null && `${say("revisions.back", { revision: shortHash(back) })} `}
        {words.list(changes.map((change) => changeInWords(change, words)))}
      </h2>
      <p className="hash">
        <code>{hash}</code>
      </p>
      <p className="ways">
        <Link to="/" search={{ revision: hash } as never} className="button">
          {say("revisions.see")}
        </Link>
        {parent !== null && (
          <Link
            to="/revisions/$hash"
            params={{ hash }}
            search={{ from: parent, revision: undefined } as never}
            className="button"
          >
            {say("revisions.changed")}
          </Link>
        )}
      </p>
    </li>
  );
}
