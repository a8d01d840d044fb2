import { Info } from "lucide-react";
import { Say, useWords } from "../../messages/words.tsx";
import type { Explorer } from "./explorer.ts";

/** What the address asked for and could not be given, in words. */
export function Notices({ explorer: { misread, graph, shown } }: { explorer: Explorer }) {
  const { say } = useWords();
  const ids = new Set([...graph.nodes, ...graph.relations].map(({ id }) => id));
  const gone = shown.selected?.split(" ").filter((id) => !ids.has(id)) ?? [];
  const said = [
    ...misread.map(({ name, text }) => ({
      key: name,
      words: <Say id={`notice.${name}`} values={{ text: <bdi>{text}</bdi> }} />,
    })),
    ...gone.map((id) => ({
      key: id,
      words: <Say id="notice.gone" values={{ id: <bdi>{id}</bdi> }} />,
    })),
  ];
  if (said.length === 0) return null;
  return (
    <div className="notices" role="status" aria-label={say("notice.label")}>
      <Info size={16} aria-hidden="true" />
      <ul>
        {said.map(({ key, words }) => (
          <li key={key}>{words}</li>
        ))}
      </ul>
    </div>
  );
}
