import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { useBook } from "./book.tsx";
import { Stage } from "./Stage.tsx";

/** The other agreements of the process, each a way to lay it beside this one. */
export function CompareWith({ agreement, process }: { agreement: string; process: string }) {
  const { say } = useWords();
  const { clock } = useBook();
  const others = useQuery(questions.agreements(process, clock.known ?? null)).data?.agreements;
  return (
    <Disclosure
      className="button compare-with"
      title={say("compare.with")}
      label={
        <>
          {say("compare.with")} <ChevronDown size={16} aria-hidden="true" />
        </>
      }
    >
      {(close) => (
        <ul className="processes">
          {others
            ?.filter(({ id }) => id !== agreement)
            .map(({ id, name, stage }) => (
              <li key={id}>
                <Link
                  to="/agreements/$agreement/compare/$other"
                  params={{ agreement, other: id }}
                  search={clock as never}
                  onClick={close}
                >
                  <Stage stage={stage} /> <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
        </ul>
      )}
    </Disclosure>
  );
}
