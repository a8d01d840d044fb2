import { Link } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { commonPages, processPages } from "./pages.ts";

interface Props {
  process: string | undefined;
  /** As known on; the pages of the process keep it. */
  known: string | undefined;
}

/** The way to every page. */
export function Pages({ process, known }: Props) {
  const { say } = useWords();
  const exact = { exact: true, includeSearch: false };
  return (
    <nav aria-label={say("header.pages")}>
      {process === undefined && (
        <Link to="/" activeOptions={exact}>
          {say("header.processes")}
        </Link>
      )}
      {process !== undefined &&
        processPages.map(({ to, word }) => (
          <Link
            key={to}
            to={to}
            params={{ process }}
            search={(known ? { known } : {}) as never}
            activeOptions={exact}
          >
            {say(word)}
          </Link>
        ))}
      {commonPages.map(({ to, word }) => (
        <Link key={to} to={to} search={(process ? { process } : {}) as never}>
          {say(word)}
        </Link>
      ))}
    </nav>
  );
}
