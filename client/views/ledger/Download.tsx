import { Download as Arrow, Printer } from "lucide-react";
import type { LedgerAnswer } from "../../../model/api/ledger.ts";
import { useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";
import { ledgerFile, statementsOf } from "../../store/ledger/statements.ts";

/** Takes the ledger along: a file for a spreadsheet, each line with its source; or paper. */
export function Download({ ledger, known }: { ledger: LedgerAnswer; known: string }) {
  const { say } = useWords();
  const save = () => {
    const text = ledgerFile(ledger, { known, revision: ledger.revision });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    link.download = `parley-${ledger.agreement.id}-ledger-known-${known}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
    announce(say("ledger.saved", { count: statementsOf(ledger).length }));
  };
  return (
    <>
      <button type="button" className="button" onClick={save}>
        <Arrow size={16} aria-hidden="true" /> {say("ledger.csv")}
      </button>
      <button type="button" className="button" onClick={() => print()}>
        <Printer size={16} aria-hidden="true" /> {say("ledger.print")}
      </button>
    </>
  );
}
