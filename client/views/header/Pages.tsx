import { Link, useLocation } from "@tanstack/react-router";
import { useWords } from "../../messages/words.tsx";
import { MorePages } from "./MorePages.tsx";
import { commonPages, isOpen, processPages } from "./pages.ts";
import { usePagesOutright } from "./room.ts";

interface Props {
  process: string | undefined;
  /** As known on; the pages of the process keep it. */
  known: string | undefined;
}

/** The way to every page: of a process as many outright as there is room for, the others behind a button. */
export function Pages({ process, known }: Props) {
  const { say } = useWords();
  const { pathname } = useLocation();
  const outright = usePagesOutright();
  const exact = { exact: true, includeSearch: false };
  if (process === undefined)
    return (
      <nav aria-label={say("header.pages")}>
        <Link to="/" activeOptions={exact}>
          {say("header.processes")}
        </Link>
        <Link to="/study">{say("header.study")}</Link>
        {commonPages.map(({ to, word }) => (
          <Link key={to} to={to}>
            {say(word)}
          </Link>
        ))}
      </nav>
    );
  return (
    <div className="pages">
      <nav aria-label={say("header.pages")}>
        {processPages.slice(0, outright).map(({ to, word }) => (
          <Link
            key={to}
            to={to}
            params={{ process }}
            search={(known ? { known } : {}) as never}
            activeOptions={exact}
            {...(isOpen(to, process, pathname) ? here : {})}
          >
            {say(word)}
          </Link>
        ))}
      </nav>
      <MorePages process={process} known={known} outright={outright} />
    </div>
  );
}

const here = { "aria-current": "page" } as const;
