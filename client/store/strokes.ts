import type { RelationType } from "../../model/relations.ts";
import type { Link } from "../../model/slice.ts";
import type { SceneEdge } from "./scene.ts";

type Stroke = SceneEdge["stroke"];

/** The rows of the look's table of edges, the one that tells most first: it draws a merged line. */
export const strokes: readonly Stroke[] = [
  "accuses",
  "plays",
  "attended",
  "concerns",
  "text",
  "talk",
  "count",
  "quiet",
];

/** How a relation is drawn. An alleged act's doer and target are accusations; else they are roles. */
export function strokeOf(
  { type, role }: Pick<Link, "type" | "role">,
  alleged: boolean,
): { stroke: Stroke; arrow: boolean } {
  if (type === "PLAYS" && role === "signatory") return { stroke: "text", arrow: false };
  if ((type === "BY" || type === "TOWARDS") && alleged) return { stroke: "accuses", arrow: true };
  const [stroke, arrow] = table[type];
  return { stroke, arrow };
}

const table: Record<RelationType, [Stroke, boolean]> = {
  PLAYS: ["plays", false],
  ATTENDED: ["attended", false],
  CONCERNS: ["concerns", true],
  PART_OF: ["text", true],
  ESTABLISHES: ["text", true],
  OBLIGES: ["text", true],
  BENEFITS: ["text", true],
  DEPENDS_ON: ["text", true],
  ASSESSES: ["text", true],
  FULFILS: ["text", true],
  HOLDS: ["quiet", false],
  OF: ["quiet", false],
  MEMBER_OF: ["quiet", false],
  LOCATED_IN: ["quiet", false],
  BY: ["quiet", false],
  TOWARDS: ["quiet", true],
  INVITED: ["talk", true],
  PRODUCED: ["talk", true],
  FOLLOWS: ["talk", true],
  REPRESENTED_AT: ["talk", false],
  REPORTS: ["count", false],
  MEASURED_BY: ["count", false],
  COUNTED_BY: ["count", false],
  BREACHES: ["accuses", true],
  MERGED_INTO: ["quiet", true],
  BELONGS_TO: ["quiet", false],
};
