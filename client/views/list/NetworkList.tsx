import { useState } from "react";
import { drawnField } from "../../../model/known-days.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { mayHaveBeen } from "../../store/presence.ts";
import type { SceneNode } from "../../store/scene.ts";
import type { Explorer } from "../explore/explorer.ts";
import { Badges } from "../parts/Badges.tsx";
import { CardLink } from "../parts/CardLink.tsx";
import { Differs } from "../parts/Differs.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { SortHead } from "./SortHead.tsx";
import { type Column, sortRows } from "./sort.ts";
import "./list.css";

const columns: readonly Column[] = ["name", "kind", "days", "origins"];

/** The graph's twin: every node with its lines, as a table that can be sorted. */
export function NetworkList({ explorer }: { explorer: Explorer }) {
  const words = useWords();
  const { say } = words;
  const { visible, facts, clocks, shown, verbs } = explorer;
  const [sort, setSort] = useState<{ column: Column; up: boolean }>({ column: "kind", up: true });
  const { nodes, edges } = visible.whole;
  const nameOf = (id: string) => facts.nodes.get(id)?.fact.name ?? id;
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const rows = sortRows(
    nodes.map((node) => ({
      node,
      name: node.name,
      kind: node.kind,
      days: facts.nodes.get(node.id)!.days,
      origins: node.standing.origins.length,
    })),
    sort,
  );

  return (
    <div className="list network-list">
      <table>
        <caption className="unseen">{say("list.network")}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <SortHead
                key={column}
                label={say(`list.column.${column}`)}
                sorted={sort.column === column ? (sort.up ? "up" : "down") : null}
                onSort={(up) => setSort({ column, up })}
              />
            ))}
            <th scope="col">{say("list.connections")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ node, days, origins }) => (
            <tr
              key={node.id}
              className={node.presence}
              aria-current={node.id === shown.selected || undefined}
            >
              <th scope="row">
                <button type="button" className="row-name" onClick={() => verbs.select(node.id)}>
                  <KindMark
                    kind={node.kind}
                    size={20}
                    hollow={node.presence === "outside"}
                    disputed={node.standing.disputed || node.standing.alleged}
                  />
                  <span>
                    <bdi>
                      {node.pill
                        ? say("list.figure", { pill: node.pill, name: node.name })
                        : node.name}
                    </bdi>
                    {node.secondLine && <small>{node.secondLine}</small>}
                  </span>
                </button>
                <Badges standing={node.standing} nameOf={nameOf} all />
              </th>
              <td>{kindInWords(node)}</td>
              <td>
                {days.edtf && (
                  <CardLink
                    fact={node.id}
                    field={drawnField(node.kind, node.standing) ?? "edtf"}
                    known={clocks.known}
                  >
                    {dateInWords(days.edtf, words)}
                  </CardLink>
                )}
                {node.presence === "outside" && <small>{say(outsideSay(node))}</small>}
              </td>
              <td className="number">{origins > 0 && words.number(origins)}</td>
              <td>
                <ul className="lines">
                  {edges
                    .filter(({ tail, head }) => tail === node.id || head === node.id)
                    .map((edge) => {
                      const other = edge.tail === node.id ? edge.head : edge.tail;
                      return (
                        <li key={edge.id}>
                          <button
                            type="button"
                            className="line-name"
                            aria-current={edge.id === shown.selected || undefined}
                            onClick={() => verbs.select(edge.id)}
                          >
                            {(edge.disputed || edge.alleged) && <Differs />}
                            <bdi>{names.get(other)}</bdi>
                            {edge.label && <small>{edge.label}</small>}
                          </button>
                        </li>
                      );
                    })}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function outsideSay({ id, kind }: SceneNode) {
    const { days } = facts.nodes.get(id)!;
    return mayHaveBeen(days, clocks, kind) ? "list.perhaps" : "list.outside";
  }

  function kindInWords({ kind, notBegun }: SceneNode): string {
    const word = say(`kind.${kind}`);
    return notBegun ? say("list.notBegun", { kind: word }) : word;
  }
}
