import { ArrowDown, ArrowUp } from "lucide-react";

interface Props {
  label: string;
  /** Which way the rows are sorted by this column; null: by another. */
  sorted: "up" | "down" | null;
  number?: boolean;
  onSort: (up: boolean) => void;
}

/** A column's head: a press sorts by it, another turns it round. */
export function SortHead({ label, sorted, number, onSort }: Props) {
  const Icon = sorted === "up" ? ArrowUp : ArrowDown;
  const order = sorted === "up" ? "ascending" : "descending";
  return (
    <th
      scope="col"
      className={number ? "number" : undefined}
      aria-sort={sorted ? order : undefined}
    >
      <button type="button" className="sort" onClick={() => onSort(sorted !== "up")}>
        {label}
        {sorted && <Icon size={14} aria-hidden="true" />}
      </button>
    </th>
  );
}
