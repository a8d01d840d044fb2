import { Download as Arrow } from "lucide-react";
import type { TableName } from "../../../model/tables.ts";
import { useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";
import type { Row } from "../../store/tables/cell.ts";
import { fileNameOf, fileOf, type Stamp } from "../../store/tables/flat.ts";

interface Props {
  table: TableName;
  columns: string[];
  rows: Row[];
  stamp: Stamp;
}

/** Saves the rows that are shown, with their columns, in their order, as CSV. */
export function Download({ table, columns, rows, stamp }: Props) {
  const { say } = useWords();
  const save = () => {
    const file = new Blob([fileOf(columns, rows, stamp)], { type: "text/csv;charset=utf-8" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = fileNameOf(stamp.process, table, stamp.as_known_on || stamp.as_of);
    link.click();
    URL.revokeObjectURL(link.href);
    announce(say("table.saved", { count: rows.length }));
  };
  return (
    <button type="button" className="button" disabled={rows.length === 0} onClick={save}>
      <Arrow size={16} aria-hidden="true" /> {say("table.csv")}
    </button>
  );
}
