import { Link } from "@tanstack/react-router";
import type { Clause } from "../../../model/ledger/agreement.ts";
import { useWords } from "../../messages/words.tsx";

/** The agreement's own clauses, from a text that is free to quote. */
export function Clauses({ clauses }: { clauses: Clause[] }) {
  const { say } = useWords();
  return (
    <ol className="clauses">
      {clauses.map(({ source, number, words, paragraph, address }) => (
        <li key={`${source} ${number}`}>
          <blockquote className="ledger-quote" cite={address}>
            <q>{words}</q>
          </blockquote>
          <p className="hint">
            <Link to="/sources/$source" params={{ source }}>
              {say("sources.one")}
            </Link>
            {paragraph !== null && `, ${say("claim.paragraph", { number: paragraph })}`}
            {" · "}
            <a href={address} target="_blank" rel="noreferrer">
              {say("claim.open")}
            </a>
          </p>
        </li>
      ))}
    </ol>
  );
}
