import { Columns3 } from "lucide-react";
import { layouts } from "../../../model/tables.ts";
import { columnInWords } from "../../messages/cells.ts";
import { useWords } from "../../messages/words.tsx";
import type { Tables } from "../../store/tables/use-tables.ts";
import { Disclosure } from "../parts/Disclosure.tsx";

/** Which columns stand in the table; the name always does. */
export function Columns({ tables: { shown, change } }: { tables: Tables }) {
  const words = useWords();
  const { say } = words;
  const { columns, shown: usual } = layouts[shown.table];
  const toggle = (column: string) => {
    const on = new Set(shown.columns);
    if (!on.delete(column)) on.add(column);
    change({ columns: columns.filter((one) => on.has(one)) });
  };
  return (
    <Disclosure
      className="button"
      title={say("table.columns")}
      label={
        <>
          <Columns3 size={16} aria-hidden="true" /> {say("table.columns")}
        </>
      }
    >
      {() => (
        <fieldset className="table-columns">
          <legend className="unseen">{say("table.columns")}</legend>
          {columns.slice(1).map((column) => (
            <label key={column}>
              <input
                type="checkbox"
                checked={shown.columns.includes(column)}
                onChange={() => toggle(column)}
              />
              {columnInWords(column, words)}
            </label>
          ))}
          <button type="button" className="button" onClick={() => change({ columns: [...usual] })}>
            {say("table.columns.usual")}
          </button>
        </fieldset>
      )}
    </Disclosure>
  );
}
