import { describe, expect, it } from "vitest";
import { glyphs } from "../../../client/views/graph/glyphs.ts";
import { shapes } from "../../../client/views/graph/shapes.ts";
import { type KindName, kindNames } from "../../../model/kinds.ts";

const icons: Partial<Record<KindName, string>> = {
  Person: "user",
  State: "landmark",
  Organisation: "network",
  Office: "briefcase",
  Place: "map-pin",
  Process: "route",
  Meeting: "messages-square",
  Agreement: "file-text",
  Phase: "milestone",
  Provision: "list-checks",
  Act: "activity",
  Condition: "circle-question-mark",
  Assessment: "clipboard-check",
  Topic: "tag",
};

describe("the icons in nodes", () => {
  it("are there for every kind whose shape leaves room for one", () => {
    const roomy = kindNames.filter((kind) => shapes[kind].icon > 0);

    expect(roomy.filter((kind) => !glyphs[kind])).toEqual([]);
  });

  it.for(Object.entries(icons))("draw %s as lucide's %s", async ([kind, icon]) => {
    const module = await import(`../../../node_modules/lucide-react/dist/esm/icons/${icon}.mjs`);
    const parts: [string, { d: string }][] = module.__iconData.node;
    const drawn = parts
      .filter(([tag]) => tag === "path")
      .map(([, { d }]) => d.replace(/^m(\S+) (\S+) /, "M$1 $2l").replace(/^m/, "M"));

    expect(drawn.filter((path) => !glyphs[kind as KindName]!.includes(path))).toEqual([]);
  });
});
