import { aboutOf } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { jsonOf, together } from "./pieces.ts";
import type { View } from "./view.ts";

/** All there is, in our own words: facts one a line, each with its claims. */
export const json: Exporter = {
  id: "json",
  write: (view) => together(written(view)),
};

async function* written(view: View): AsyncGenerator<string> {
  const { dossiers, sources, mentioned } = view;
  yield `{"about":${jsonOf(aboutOf(view))},\n`;
  for (const [name, all] of Object.entries({ dossiers, sources, mentioned })) {
    yield `"${name}":${list(all.map((one) => jsonOf(one)))},\n`;
  }
  yield `"facts":[`;
  let between = "\n";
  for await (const { fact, ...with_ } of view.facts()) {
    // Its rows are its claims, which follow whole.
    const { claims: _, ...own } = fact;
    yield `${between}${jsonOf({ ...own, ...with_ })}`;
    between = ",\n";
  }
  yield "\n]}\n";
}

const list = (lines: string[]) => (lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`);
