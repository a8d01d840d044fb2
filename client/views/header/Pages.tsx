import { Link, useLocation } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useWords } from "../../messages/words.tsx";
import { MorePages } from "./MorePages.tsx";
import { commonPages, processPages } from "./pages.ts";

interface Props {
  process: string | undefined;
  /** As known on; the pages of the process keep it. */
  known: string | undefined;
}

/** The way to every page: of a process the first ones outright, the others behind a button. */
export function Pages({ process, known }: Props) {
  const { say } = useWords();
  const { pathname } = useLocation();
  const bar = useOpenInSight(pathname);
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
      <nav aria-label={say("header.pages")} ref={bar}>
        {processPages.map(({ to, word }) => (
          <Link
            key={to}
            to={to}
            params={{ process }}
            search={(known ? { known } : {}) as never}
            activeOptions={exact}
            {...(word === "header.study" && isStudy(pathname) ? here : {})}
          >
            {say(word)}
          </Link>
        ))}
      </nav>
      <MorePages process={process} known={known} />
    </div>
  );
}

/** Where there is no room for all of them, the one that is open is brought into sight. */
function useOpenInSight(pathname: string) {
  const bar = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each page opens another entry.
  useEffect(() => {
    const entry = bar.current?.querySelector<HTMLElement>("[aria-current]");
    entry?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [pathname]);
  return bar;
}

const here = { "aria-current": "page" } as const;

/** A story, its set for a class and the questions of a process stand under one entry. */
function isStudy(pathname: string): boolean {
  return /^\/study\/|^\/processes\/[^/]+\/questions$/.test(pathname);
}
