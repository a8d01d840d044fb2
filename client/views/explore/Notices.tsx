import { Say } from "../../messages/words.tsx";
import { Told } from "../parts/Told.tsx";
import type { Explorer } from "./explorer.ts";

/** What the address asked for and could not be given, in words. */
export function Notices({ explorer: { misread, graph, shown } }: { explorer: Explorer }) {
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
  return <Told said={said} />;
}
