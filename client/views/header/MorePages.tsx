import { Link, useLocation } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import { commonPages, morePages } from "./pages.ts";

/** The pages that not everybody needs every day, behind a button that says which of them is open. */
export function MorePages({ process, known }: { process: string; known: string | undefined }) {
  const { say } = useWords();
  const { pathname } = useLocation();
  const here = [...morePages, ...commonPages].find(
    ({ to }) => to.replace("$process", process) === pathname,
  );
  return (
    <div className="more-pages">
      <Disclosure
        className={here ? "chosen here" : "chosen"}
        title={say("header.more")}
        label={
          <>
            {say(here?.word ?? "header.more")} <ChevronDown size={16} aria-hidden="true" />
          </>
        }
      >
        {(close) => (
          <ul>
            {morePages.map(({ to, word }) => (
              <li key={to}>
                <Link
                  to={to}
                  params={{ process }}
                  search={(known ? { known } : {}) as never}
                  onClick={close}
                >
                  {say(word)}
                </Link>
              </li>
            ))}
            {commonPages.map(({ to, word }) => (
              <li key={to}>
                <Link to={to} search={{ process } as never} onClick={close}>
                  {say(word)}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Disclosure>
    </div>
  );
}
