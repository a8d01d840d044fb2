import { ArrowDown, ArrowUp } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import type { Column } from "./sort.ts";

interface Props {
  column: Column;
  sort: { column: Column; up: boolean };
  onSort: (sort: { column: Column; up: boolean }) => void;
}

/** A column's head: a press sorts by it, another turns it round. */
export function SortHead({ column, sort, onSort }: Props) {
  const { say } = useWords();
  const isIt = sort.column === column;
  const Icon = sort.up ? ArrowUp : ArrowDown;
  return (
    <th scope="col" aria-sort={isIt ? (sort.up ? "ascending" : "descending") : undefined}>
      <button
        type="button"
        className="sort"
        onClick={() => onSort({ column, up: isIt ? !sort.up : true })}
      >
        {say(`list.column.${column}`)}
        {isIt && <Icon size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
