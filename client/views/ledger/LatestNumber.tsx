import { dateInWords } from "../../messages/days.ts";
import { countInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Counted } from "../../store/ledger/sheet.ts";
import { latestOf } from "../../store/ledger/told.ts";
import { useBook } from "./book.tsx";
import { Fact, Quoted } from "./Fact.tsx";

/** The last number of a series, with what it counts, for which days, counted by whom. */
export function LatestNumber({ counted: { measure, series, figures } }: { counted: Counted }) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  const { id, value, share, days, said } = latestOf(figures);
  const numbers = [...(value?.values ?? []), ...(share?.values ?? [])];
  return (
    <div className="said">
      <p>
        {numbers.map((one) => (
          <span key={one.value} className="number">
            <Fact id={id}>
              <strong>{countInWords(one.value, words)}</strong>
            </Fact>{" "}
          </span>
        ))}
        {measure.name}
      </p>
      <p className="hint">
        {days.edtf ? dateInWords(days.edtf, words) : say("ledger.noDay")}
        {" · "}
        {series.counter
          ? say("ledger.countedBy", { name: nameOf(series.counter) })
          : say("ledger.noCounter")}
      </p>
      <Quoted claims={said.supports} small />
    </div>
  );
}
