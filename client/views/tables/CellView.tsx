import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { TableName } from "../../../model/tables.ts";
import { cellInWords } from "../../messages/cells.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { Search } from "../../store/address.ts";
import type { Cell, Named } from "../../store/tables/cell.ts";
import { without } from "../../store/tables/use-tables.ts";
import { Badges } from "../parts/Badges.tsx";
import { Differs } from "../parts/Differs.tsx";
import { KindMark } from "../parts/KindMark.tsx";

interface Props {
  row: string;
  column: string;
  cell: Cell;
  table: TableName;
  nameOf: NameOf;
}

/** What stands in a cell: names lead on, days say what is said of them, a count of a matrix leads to its meetings. */
export function CellView({ row, column, cell, table, nameOf }: Props) {
  const words = useWords();
  const search = without(useSearch({ strict: false }) as Search);
  const text = cellInWords(cell, words, nameOf);

  switch (cell.is) {
    case "name":
      return (
        <>
          {table === "sources" ? (
            <Link to="/sources/$source" params={{ source: row }}>
              <bdi>{cell.name}</bdi>
            </Link>
          ) : (
            <Opens id={row} name={cell.name} />
          )}
          {cell.note && <small>{cell.note}</small>}
        </>
      );
    case "names":
      return (
        <ul className="names">
          {cell.of.map((one) => (
            <li key={one.id}>
              <Opens {...one} />
            </li>
          ))}
        </ul>
      );
    case "kind":
      return (
        <span className="kind-cell">
          <KindMark kind={cell.kind} size={18} /> {text}
        </span>
      );
    case "days":
      return (
        <>
          {cell.disputed && <Differs />}
          {text}
          {cell.inferred && <small>{words.say("badge.inferred")}</small>}
        </>
      );
    case "standing":
      return <Badges standing={cell.standing} nameOf={nameOf} echo />;
    case "number":
      if (table !== "matrix" || !cell.number) return <span className={zero(cell)}>{text}</span>;
      return (
        <Link
          to="."
          search={
            {
              ...search,
              with: row,
              held: "yes",
              ...(column === "total" ? {} : { in: column }),
            } as never
          }
        >
          {text}
        </Link>
      );
    case "text":
      return <bdi>{text}</bdi>;
    default:
      return text;
  }
}

/** A name that leads to it in the explorer, with the same window and clocks. */
function Opens({ id, name }: Named) {
  const { process } = useParams({ from: "/processes/$process/tables" });
  const search = without(useSearch({ strict: false }) as Search);
  return (
    <Link
      to="/processes/$process"
      params={{ process }}
      search={{ ...search, selected: id } as never}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}

function zero({ number }: Extract<Cell, { is: "number" }>): string | undefined {
  return number === 0 ? "zero" : undefined;
}
