import { Download as Arrow, Printer } from "lucide-react";
import { ledgerFormats } from "../../../model/api/ledger-files.ts";
import { useWords } from "../../messages/words.tsx";

interface Props {
  agreement: string;
  /** The window and the second clock of the page: what is not shown is not in the file either. */
  asked: Record<string, string>;
}

/** Takes the ledger along: a file for a spreadsheet, each line with its source; or paper. */
export function Download({ agreement, asked }: Props) {
  const { say } = useWords();
  const query = new URLSearchParams(asked).toString();
  return (
    <>
      {(Object.keys(ledgerFormats) as (keyof typeof ledgerFormats)[]).map((format) => (
        <a
          key={format}
          className="button"
          download
          href={`/api/agreements/${encodeURIComponent(agreement)}/ledger/${format}${query && "?"}${query}`}
        >
          <Arrow size={16} aria-hidden="true" /> {say(`ledger.file.${format}`)}
        </a>
      ))}
      <button type="button" className="button" onClick={() => print()}>
        <Printer size={16} aria-hidden="true" /> {say("ledger.print")}
      </button>
    </>
  );
}
