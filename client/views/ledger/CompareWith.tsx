import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronDown } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import { predecessorOf } from "../../store/ledger/predecessor.ts";
import { questions } from "../../store/questions.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { useBook } from "./book.tsx";
import { CompareForm } from "./CompareForm.tsx";

/** Ways to lay an agreement, or a phase of it, beside another: the one before it in a click. */
export function CompareWith({
  one,
  other = null,
  process,
}: {
  one: string;
  other?: string | null;
  process: string;
}) {
  const { say } = useWords();
  const { clock } = useBook();
  const all = useQuery(questions.agreements(process, clock.known ?? null)).data?.agreements ?? [];
  const before = other === null ? predecessorOf(all, one) : null;
  return (
    <div className="compare-ways">
      <Disclosure
        className="button compare-with"
        title={say("compare.with")}
        label={
          <>
            {say(other === null ? "compare.with" : "compare.change")}{" "}
            <ChevronDown size={16} aria-hidden="true" />
          </>
        }
      >
        {(close) => <CompareForm process={process} one={one} other={other} onDone={close} />}
      </Disclosure>
      {before && <CompareBefore one={one} before={before} />}
    </div>
  );
}

/** The way to a comparison with what came before. */
export function CompareBefore({
  one,
  before,
}: {
  one: string;
  before: { id: string; name: string };
}) {
  const { say } = useWords();
  const { clock } = useBook();
  return (
    <Link
      to="/agreements/$agreement/compare/$other"
      params={{ agreement: one, other: before.id }}
      search={clock as never}
      className="compare-before"
    >
      {say("compare.before", { name: before.name })}
    </Link>
  );
}
