import type { LedgerAssessment } from "../../../model/ledger/status.ts";
import type { LedgerAct } from "../../../model/ledger.ts";
import { dateInWords } from "../../messages/days.ts";
import { valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { ownFirst } from "../../store/ledger/own-words.ts";
import { Differs } from "../parts/Differs.tsx";
import { useBook } from "./book.tsx";
import { According, Fact, Quoted } from "./Fact.tsx";

/** A side's verdict for some days, in its words. */
export function Verdict({ of, members }: { of: LedgerAssessment; members: string[] }) {
  const words = useWords();
  const { say, and } = words;
  const { nameOf, claim } = useBook();
  const { id, verdict, days, said, by, standing } = of;
  return (
    <div className="said">
      <p className="verdict">
        {standing.alleged && <Differs />}
        {verdict.values.map(({ value }) => (
          <Fact key={value} id={id}>
            {valueInWords("verdict", value, words, nameOf)}
          </Fact>
        ))}
      </p>
      <p className="hint">
        {days.edtf ? dateInWords(days.edtf, words) : say("ledger.noDay")}
        {by.length > 0 && ` · ${and(by.map((one) => one.name))}`}
      </p>
      <Quoted claims={ownFirst(said.supports, members, claim)} small />
    </div>
  );
}

/** An act that is said, or read by us, to breach or to fulfil the promise. */
export function ActSaid({ of, members }: { of: LedgerAct; members: string[] }) {
  const words = useWords();
  const { say, and } = words;
  const { claim } = useBook();
  const { id, name, how, as, by, frequency, days, said, standing } = of;
  const breaches = how === "breaches";
  const doers = and(by.map((one) => one.name)) || say("ledger.nobody");
  // Words told of the act, in which we read what they do not say of the promise.
  const manner = as.said.inferred
    ? (`ledger.act.${how}.ours` as const)
    : (`ledger.act.${how}` as const);
  return (
    <div className={breaches ? "said accuses" : "said"}>
      <p>
        {breaches && <Differs />}
        <Fact id={id}>{say(manner, { act: name, by: doers })}</Fact>{" "}
        {(standing.denied || as.standing.denied) && <small>{say("badge.denied")}</small>}
      </p>
      {frequency.values.map((one) => (
        <p key={one.value}>
          <q className="vague" dir="auto" lang={claim(one.supports[0] ?? "")?.language}>
            {one.value}
          </q>{" "}
          <According said={one} />
        </p>
      ))}
      <p className="hint">{days.edtf ? dateInWords(days.edtf, words) : say("ledger.noDay")}</p>
      <Quoted claims={ownFirst(said.supports, members, claim)} small />
    </div>
  );
}
