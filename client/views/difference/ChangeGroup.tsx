import { useState } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import type { ChangeGroup as Group } from "../../store/difference/told.ts";
import type { DifferenceAddress } from "../../store/difference/use-difference.ts";
import { ChangeMark } from "../parts/ChangeMark.tsx";
import { ChangeRow } from "./ChangeRow.tsx";

interface Props {
  group: Group;
  graph: Graph;
  address: DifferenceAddress;
  nameOf: NameOf;
}

/** Longer lists open on demand. */
const firstRows = 12;

/** The changes of one sort; the first of them at sight, and whichever is selected. */
export function ChangeGroup({ group: { change, told }, graph, address, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const [open, setOpen] = useState(false);
  const { selected } = address.shown;
  const at = told.findIndex(({ fact }) => fact.id === selected);
  const rows = open || at >= firstRows ? told : told.slice(0, firstRows);
  return (
    <section className="change-group">
      <h3>
        <ChangeMark change={change} /> {say(`diff.group.${change}`)}{" "}
        <span className="count">{words.number(told.length)}</span>
      </h3>
      <ul>
        {rows.map((one) => (
          <ChangeRow
            key={one.key}
            told={one}
            graph={graph}
            selected={one.fact.id === selected}
            address={address}
            nameOf={nameOf}
          />
        ))}
      </ul>
      {rows.length < told.length && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {say("diff.rest", { count: told.length - rows.length })}
        </button>
      )}
    </section>
  );
}
