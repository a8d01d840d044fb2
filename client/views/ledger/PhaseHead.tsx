import type { LedgerPhase } from "../../../model/ledger.ts";
import { dateInWords } from "../../messages/days.ts";
import { valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { useBook } from "./book.tsx";
import { CompareBefore } from "./CompareWith.tsx";
import { Conditions } from "./Conditions.tsx";
import { According, Fact } from "./Fact.tsx";
import { PhaseState } from "./Stage.tsx";

/** A stage of the agreement with its state, its days and what opens it; or the agreement as a whole. */
export function PhaseHead({
  phase,
  before,
  rows,
}: {
  phase: LedgerPhase | null;
  /** The phase that comes before it; null: none does. */
  before: LedgerPhase | null;
  rows: number;
}) {
  const words = useWords();
  const { say } = words;
  const { nameOf } = useBook();
  if (!phase)
    return (
      <header className="phase-head">
        <KindMark kind="Agreement" />
        <h3>{say("ledger.whole")}</h3>
        {rows === 0 && <span className="hint">{say("ledger.whole.empty")}</span>}
      </header>
    );
  const days = (["began", "ended"] as const).flatMap((field) =>
    phase[field].values.map((one) => ({ field, one })),
  );
  return (
    <header className={`phase-head ${phase.state}`} id={`phase-${phase.id}`}>
      <KindMark kind="Phase" disputed={phase.standing.disputed} />
      <h3>
        <Fact id={phase.id}>
          <bdi>{phase.name}</bdi>
        </Fact>
      </h3>
      <PhaseState state={phase.state} />
      {days.length === 0 && (
        <span className="hint">
          {phase.days.edtf
            ? say("ledger.phase.plannedFor", { days: dateInWords(phase.days.edtf, words) })
            : say("ledger.phase.noDay")}
        </span>
      )}
      {days.map(({ field, one }) => (
        <span key={`${field} ${one.value}`} className="phase-day">
          <Fact id={phase.id}>
            {say(`ledger.phase.${field === "began" ? "begun" : "ended"}.on`, {
              day: valueInWords(field, one.value, words, nameOf),
            })}
          </Fact>{" "}
          <According said={one} />
        </span>
      ))}
      {before && <CompareBefore one={phase.id} before={before} />}
      <Conditions conditions={phase.conditions} />
      {rows === 0 && <span className="hint">{say("ledger.phase.empty")}</span>}
    </header>
  );
}
