import { useDeferredValue, useMemo } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import type { SourceSummary } from "../../../model/api/sources.ts";
import type { KindName } from "../../../model/kinds.ts";
import { type TableName, tableNames } from "../../../model/tables.ts";
import { cellInWords } from "../../messages/cells.ts";
import { useWords } from "../../messages/words.tsx";
import { filtered, sorted, standingSo } from "../../store/tables/arrange.ts";
import { madeOf } from "../../store/tables/made.ts";
import { subjectOf } from "../../store/tables/subject.ts";
import { useTables } from "../../store/tables/use-tables.ts";
import { ClocksBar } from "../clocks/ClocksBar.tsx";
import { useAsKnown } from "../explore/as-known.ts";
import { useRoom } from "../parts/media.ts";
import { Tabs } from "../parts/Tabs.tsx";
import { State } from "../states/State.tsx";
import { Controls } from "./Controls.tsx";
import { DataTable } from "./DataTable.tsx";
import { Misreads } from "./Misreads.tsx";
import "../explore/explore.css";
import "./tables.css";

interface Props {
  graph: Graph;
  sources: SourceSummary[];
  hindsight: boolean;
  terms: string;
}

/** The clocks, the tables under tabs, what narrows them, and the rows. */
export function TablesView({ graph, sources, hindsight, terms }: Props) {
  const words = useWords();
  const { say } = words;
  const explorer = useAsKnown(graph, hindsight);
  const room = useRoom();
  const tables = useTables();
  const { facts, clocks } = explorer;
  const { shown } = tables;
  const nameOf = useMemo(() => (id: string) => facts.nodes.get(id)?.fact.name ?? id, [facts]);

  const subject = useMemo(() => subjectOf(facts, clocks, sources), [facts, clocks, sources]);
  const { kinds: on, standing } = explorer.shown;
  const made = useMemo(() => {
    const notBegun = (kind: KindName) => say("list.notBegun", { kind: say(`kind.${kind}`) });
    return madeOf(subject, shown, on, { notBegun });
  }, [subject, shown, on, say]);
  const filter = useDeferredValue(shown.filter);
  const rows = useMemo(() => {
    const left = filtered(standingSo(made.rows, standing), filter, (cell) =>
      cellInWords(cell, words, nameOf),
    );
    return sorted(left, shown.sort);
  }, [made, standing, filter, shown.sort, words, nameOf]);

  return (
    <div className="tables-page">
      <h1 className="unseen">{say("table.of", { name: nameOf(graph.process) })}</h1>
      <ClocksBar explorer={explorer} room={room} />
      <Misreads misread={[...tables.misread, ...explorer.misread]} />
      <Tabs<TableName>
        label={say("table.title")}
        open={shown.table}
        onOpen={tables.open}
        tabs={tableNames.map((id) => ({ id, label: say(`table.${id}`) }))}
      >
        <Controls
          tables={tables}
          explorer={explorer}
          made={made}
          rows={rows}
          nameOf={nameOf}
          stamp={{
            as_of: clocks.at,
            as_known_on: hindsight ? "" : (clocks.known ?? clocks.today),
            revision: graph.revision,
            process: graph.process,
            licence: terms,
          }}
        />
        {rows.length === 0 ? (
          <State title={say("table.none")} text={say("table.none.text")} />
        ) : (
          <DataTable key={shown.table} tables={tables} made={made} rows={rows} nameOf={nameOf} />
        )}
        {made.unplaced > 0 && (
          <p className="hint unplaced">{say("table.unplaced", { count: made.unplaced })}</p>
        )}
      </Tabs>
    </div>
  );
}
