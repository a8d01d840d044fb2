import type { Words } from "../../messages/words.tsx";
import type { SceneNode } from "../../store/scene.ts";

/**
 * A node in words, as it is announced: "Meeting, Cairo trilateral. 5 connections. 4 claims, 3 origins.
 * Not disputed."
 */
export function sentenceOf(node: SceneNode, connections: number, { say }: Words): string {
  const { standing } = node;
  const name = [node.pill, node.name, node.secondLine].filter((part) => part !== null).join(", ");
  const what = say("graph.node", { kind: say(`kind.${node.kind}`), name });
  const lines = say("graph.connections", { count: connections });
  const backing = say("graph.backing", {
    claims: standing.reports,
    origins: standing.origins.length,
  });
  const marks = [
    standing.state === "withdrawn" && say("graph.withdrawn"),
    standing.state === "denied" && say("graph.onlyDenied"),
    node.notBegun && say("graph.notBegun"),
    node.mark === undefined
      ? node.presence === "outside" && say("graph.outside")
      : say(node.mark === null ? "diff.unchanged" : `diff.is.${node.mark}`),
    standing.disputed ? say("graph.disputed") : say("graph.notDisputed"),
    standing.alleged && say("graph.alleged"),
    standing.inferred && say("graph.inferred"),
  ];
  return [what, lines, backing, ...marks.filter((mark) => mark !== false)].join(" ");
}
