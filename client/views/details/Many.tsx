import { Link } from "@tanstack/react-router";
import { X } from "lucide-react";
import { relations } from "../../../model/relations.ts";
import { useWords } from "../../messages/words.tsx";
import { chosenNodes } from "../../store/arranging.ts";
import type { Explorer } from "../explore/explorer.ts";
import { KindMark } from "../parts/KindMark.tsx";

/** Several that are selected together, and what can be done with them; nothing where it is one. */
export function Many({ explorer }: { explorer: Explorer }) {
  const { say } = useWords();
  const { shown, facts, verbs, graph, clocks } = explorer;
  const ids = chosenNodes(shown, facts);
  if (ids.length < 2) return null;
  const nodes = ids.map((id) => facts.nodes.get(id)!.fact);
  const pair = nodes.filter(({ kind }) => (relations.ATTENDED.tail as string[]).includes(kind));
  const isPair = ids.length === 2 && pair.length === 2;
  const { from, to, known } = clocks;
  const both = { with: ids.join(","), from, to, ...(known ? { known } : {}) };
  return (
    <section className="many" aria-label={say("many.title", { count: ids.length })}>
      <h3>{say("many.title", { count: ids.length })}</h3>
      <ul>
        {nodes.map(({ id, kind, name }) => (
          <li key={id}>
            <KindMark kind={kind} size={18} />
            <bdi>{name}</bdi>
            <button
              type="button"
              className="button quiet icon"
              onClick={() => verbs.gather(ids.filter((other) => other !== id))}
            >
              <X size={14} aria-hidden="true" />
              <span className="unseen">{say("many.remove", { name })}</span>
            </button>
          </li>
        ))}
      </ul>
      <div className="ways">
        <button type="button" className="button" onClick={() => verbs.toggleIn("focus", ids)}>
          {say("many.focus")}
        </button>
        <button type="button" className="button" onClick={() => verbs.toggleIn("hidden", ids)}>
          {say("many.hide")}
        </button>
        {isPair && (
          <>
            <Link
              className="button"
              to="/processes/$process/tables"
              params={{ process: graph.process }}
              search={both as never}
            >
              {say("many.table")}
            </Link>
            <button type="button" className="button" onClick={() => verbs.showPath(ids[1]!)}>
              {say("many.path")}
            </button>
          </>
        )}
        <button type="button" className="button" onClick={() => verbs.gather([])}>
          {say("many.clear")}
        </button>
      </div>
    </section>
  );
}
