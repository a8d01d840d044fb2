import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { moment } from "../../messages/moments.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { changeInWords } from "../revisions/change-words.ts";

/** So many are news; all of them have a page. */
const most = 3;

/** What was loaded last, each with what it changed. */
export function RecentChanges() {
  const words = useWords();
  const { say } = words;
  const { data } = useQuery(questions.revisions());
  const recent = data?.revisions.slice(0, most) ?? [];
  if (recent.length === 0) return null;
  return (
    <section className="recent" aria-labelledby="recent-title">
      <h2 id="recent-title">{say("home.recent")}</h2>
      <ul>
        {recent.map(({ at, hash, parent, changes }) => (
          <li key={`${at} ${hash}`}>
            <time dateTime={at}>{moment(at, words)}</time>{" "}
            {words.list(changes.map((change) => changeInWords(change, words)))}{" "}
            {parent !== null && (
              <Link to="/revisions/$hash" params={{ hash }} search={{ from: parent } as never}>
                {say("revisions.changed")}
              </Link>
            )}
          </li>
        ))}
      </ul>
      <Link to="/revisions">{say("home.recent.all")}</Link>
    </section>
  );
}
