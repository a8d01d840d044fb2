import { Link } from "@tanstack/react-router";
import type { Joined } from "../../../model/ledger/said.ts";
import type { LedgerProvision } from "../../../model/ledger.ts";
import { countInWords, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Row } from "../../store/ledger/sheet.ts";
import { KindMark } from "../parts/KindMark.tsx";
import { useBook } from "./book.tsx";
import { Conditions } from "./Conditions.tsx";
import { According, Fact, Quoted } from "./Fact.tsx";

/** A commitment: who owes what to whom, how much, by when, and in which words. */
export function Promised({
  row: { provision, notBegun },
  agreement,
}: {
  row: Row;
  agreement: string;
}) {
  const { say } = useWords();
  const { clock } = useBook();
  if (!provision)
    return (
      <header className="promised whole">
        <p className="hint">{say("ledger.asWhole")}</p>
      </header>
    );
  const { id, name, action, conditions, standing, said } = provision;
  return (
    <header className="promised">
      <KindMark kind="Provision" hollow={notBegun} disputed={standing.disputed} />
      <div>
        <h4>
          <Link
            to="/agreements/$agreement"
            params={{ agreement }}
            search={{ ...clock, provision: id } as never}
            className="anchor"
          >
            <bdi>{name}</bdi>
          </Link>
        </h4>
        {action && action.toLowerCase() !== name.toLowerCase() && <p>{action}</p>}
        <Terms provision={provision} />
        <Conditions conditions={conditions} />
        <Quoted claims={said.supports} small />
        <p className="ways">
          <Fact id={id}>{say("card.open")}</Fact>
        </p>
      </div>
    </header>
  );
}

function Terms({ provision }: { provision: LedgerProvision }) {
  const words = useWords();
  const { say, and } = words;
  const { nameOf } = useBook();
  const { target, deadline, obliges, benefits, establishes, id } = provision;
  return (
    <dl className="terms">
      {target && (
        <div>
          <dt>{say("ledger.target")}</dt>
          {target.values.map((one) => (
            <dd key={one.value}>
              <Fact id={id}>
                {say(target.recurrence ? "ledger.target.each" : "ledger.target.once", {
                  count: countInWords(one.value, words),
                  unit: target.unit ?? "",
                  period: target.recurrence ?? "",
                })}
              </Fact>
            </dd>
          ))}
        </div>
      )}
      <div>
        <dt>{say("ledger.obliged")}</dt>
        <dd>{obliges.length > 0 ? <Names joined={obliges} /> : say("ledger.notStated")}</dd>
      </div>
      {benefits.length > 0 && (
        <div>
          <dt>{say("ledger.benefits")}</dt>
          <dd>
            <Names joined={benefits} />
          </dd>
        </div>
      )}
      {deadline && (
        <div>
          <dt>{say("field.deadline")}</dt>
          {deadline.words && <dd>{deadline.words}</dd>}
          {deadline.values.map((one) => (
            <dd key={one.value}>
              <Fact id={id}>{valueInWords("deadline", one.value, words, nameOf)}</Fact>{" "}
              <According said={one} />
            </dd>
          ))}
        </div>
      )}
      {establishes.length > 0 && (
        <div>
          <dt>{say("ledger.establishes")}</dt>
          <dd>{and(establishes.map(({ name }) => name))}</dd>
        </div>
      )}
    </dl>
  );
}

function Names({ joined }: { joined: Joined[] }) {
  return joined.map(({ id, name, by }, at) => (
    <span key={id}>
      {at > 0 && ", "}
      <Fact id={by.id}>
        <bdi>{name}</bdi>
      </Fact>
    </span>
  ));
}
