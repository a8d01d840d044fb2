import { drawingsOf } from "../../../model/drawing.ts";
import type { Node } from "../../../model/slice.ts";
import type { Standing } from "../../../model/standing.ts";
import { fieldInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { CardLink } from "../parts/CardLink.tsx";

interface Props {
  node: Pick<Node, "id" | "kind">;
  standing: Standing;
}

/** By which rule the one mark is drawn where several values stand, each with the way to its question. */
export function DrawnRules({ node, standing }: Props) {
  const words = useWords();
  const { say } = words;
  const drawings = drawingsOf(node.kind, standing);
  if (drawings.length === 0) return null;
  const rules = [...new Set(drawings.map(({ rule }) => rule))];
  return (
    <ul className="drawn-rules">
      {rules.map((rule) => {
        const fields = drawings.filter((one) => one.rule === rule).map(({ field }) => field);
        const named = words.and(fields.map((field) => fieldInWords(field, words)));
        return (
          <li key={rule}>
            {say(`drawn.${rule}`, { field: named })}{" "}
            <CardLink fact={node.id} field={fields[0]!}>
              {say("drawn.sides")}
            </CardLink>
          </li>
        );
      })}
    </ul>
  );
}
