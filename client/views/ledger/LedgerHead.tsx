import { Link } from "@tanstack/react-router";
import type { LedgerAnswer } from "../../../model/api/ledger.ts";
import { useWords } from "../../messages/words.tsx";
import { Badges } from "../parts/Badges.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { useBook } from "./book.tsx";
import { CompareWith } from "./CompareWith.tsx";
import { Fact } from "./Fact.tsx";
import { Stage } from "./Stage.tsx";

/** What it is called, how far it has come, and the ways on. */
export function LedgerHead({ ledger, process }: { ledger: LedgerAnswer; process: string | null }) {
  const { say } = useWords();
  const { nameOf, clock } = useBook();
  const { agreement } = ledger;
  const { id, name, names, note, stage, standing } = agreement;
  const others = names.filter((one) => one !== name);
  return (
    <header className="ledger-head">
      <p className="kind">
        <KindMark kind="Agreement" disputed={standing.disputed || standing.alleged} />
        {say("kind.Agreement")}
        <Stage stage={stage} />
        <Badges standing={standing} nameOf={nameOf} />
      </p>
      <h1>
        <bdi>{name}</bdi>
      </h1>
      {others.length > 0 && (
        <p className="hint">
          {say("details.names")} <bdi>{others.join(", ")}</bdi>
        </p>
      )}
      {note && <p className="hint">{note}</p>}
      <p className="ways">
        <Fact id={id}>{say("card.open")}</Fact>
        {process && (
          <>
            <Link
              to="/processes/$process"
              params={{ process }}
              search={{ ...clock, process: undefined, selected: id } as never}
            >
              {say("entity.inProcess")}
            </Link>
            <Link to="/processes/$process/agreements" params={{ process }} search={knownOf(clock)}>
              {say("ledger.all")}
            </Link>
            <Link to="/processes/$process/accusations" params={{ process }} search={knownOf(clock)}>
              {say("accusations.title")}
            </Link>
          </>
        )}
      </p>
      {process && <CompareWith one={id} process={process} />}
    </header>
  );
}

function knownOf({ known }: Record<string, string>) {
  return (known ? { known } : {}) as never;
}
