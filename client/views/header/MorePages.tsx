import { Link, useLocation } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { Disclosure } from "../parts/Disclosure.tsx";
import { commonPages, isOpen, morePages, processPages } from "./pages.ts";

interface Props {
  process: string;
  /** As known on; the pages of the process keep it. */
  known: string | undefined;
  /** How many pages of the process stand before the button. */
  outright: number;
}

/** The pages that not everybody needs every day, or that have no room, behind a button that says which of them is open. */
export function MorePages({ process, known, outright }: Props) {
  const { say } = useWords();
  const { pathname } = useLocation();
  const ofProcess = [...processPages.slice(outright), ...morePages];
  const here = [...ofProcess, ...commonPages].find(({ to }) => isOpen(to, process, pathname));
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
            {ofProcess.map(({ to, word }) => (
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
