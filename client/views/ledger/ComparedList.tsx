import type { ComparedSide } from "../../../model/ledger/comparison.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { eventInWords } from "./compared.ts";
import { Fact } from "./Fact.tsx";

/** The events of one side by their distance from day 0, undated ones last. */
export function ComparedList({ side: { name, events } }: { side: ComparedSide }) {
  const words = useWords();
  const { say } = words;
  return (
    <div>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <ol className="compared-list">
        {events.map((event) => {
          const { id, kind, how, days, since } = event;
          return (
            <li key={`${id} ${how} ${days.edtf}`}>
              <span className="since">{since ? sinceInWords(since) : say("ledger.noDay")}</span>
              <KindMark kind={kind as never} size={18} />
              <p>
                <Fact id={id}>
                  <bdi>{eventInWords(event, words)}</bdi>
                </Fact>
                <small>{days.edtf && dateInWords(days.edtf, words)}</small>
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );

  function sinceInWords({ first, last }: NonNullable<ComparedSide["events"][number]["since"]>) {
    const end = last?.value ?? first.value;
    return say(first.value === end ? "compare.since" : "compare.since.span", {
      first: words.number(first.value),
      last: words.number(end),
    });
  }
}
