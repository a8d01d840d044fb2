import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Graph } from "../../../model/api/processes.ts";
import { byInWords, noteOf, valuesInWords } from "../../messages/changes.ts";
import type { NameOf } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { laterKnown } from "../../store/difference/scene.ts";
import type { ToldChange } from "../../store/difference/told.ts";
import type { DifferenceAddress } from "../../store/difference/use-difference.ts";
import { KindMark } from "../parts/KindMark.tsx";
import { titleOf } from "./telling.ts";

interface Props {
  told: ToldChange;
  graph: Graph;
  selected: boolean;
  address: DifferenceAddress;
  nameOf: NameOf;
}

/** One change: what it is about, when, who says so, and what came or went with it. */
export function ChangeRow({ told, graph, selected, address, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const { change, fact, connections } = told;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (selected) row.current?.scrollIntoView({ block: "nearest" });
  }, [selected]);
  const known = laterKnown(address.shown.a, address.shown.b);
  const clock = known ? { known } : {};
  const value = valuesInWords(change, words, nameOf);
  return (
    <li ref={row} aria-current={selected ? "true" : undefined}>
      {"kind" in fact ? (
        <KindMark kind={fact.kind} size={20} disputed={change.alleged} />
      ) : (
        <span className="line-mark" aria-hidden="true" />
      )}
      <div>
        <p className="change-what">
          <Link
            to="/facts/$fact"
            params={{ fact: fact.id }}
            search={{ process: graph.process, ...clock } as never}
          >
            <bdi>{titleOf(fact, words, nameOf)}</bdi>
          </Link>
          <bdi className="note">{noteOf(change, words)}</bdi>
        </p>
        {value && (
          <p>
            <bdi>{value}</bdi>
          </p>
        )}
        <p className="by">
          <bdi>{byInWords(change, words, nameOf)}</bdi>
        </p>
        {connections.length > 0 && (
          <details>
            <summary>{say("diff.with", { count: connections.length })}</summary>
            <ul>
              {connections.map((one) => (
                <li key={one.id}>
                  <bdi>{titleOf(one, words, nameOf)}</bdi>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
