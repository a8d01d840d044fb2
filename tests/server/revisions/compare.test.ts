import { describe, expect, it } from "vitest";
import { changesBetween } from "../../../server/revisions/compare.ts";
import { dossierOf, says } from "../../fixtures/world.ts";

const town = (people: string, count = 2) => dossierOf(`${says(count)}\npeople:\n${people}\n`);
const ada = "  ada: {name: Ada, per: s.1}";

describe("what changed between two revisions", () => {
  it("is nothing where the facts are the same, in whatever order they are written", async () => {
    const bea = "  bea: {name: Bea, per: s.2}";
    expect(changesBetween([await town(`${ada}\n${bea}`)], [await town(`${bea}\n${ada}`)])).toEqual(
      [],
    );
  });

  it("is what came, with its claims and their words", async () => {
    const more = `${ada}\n  bea: {name: Bea, note: A clerk, per: s.2}`;
    expect(changesBetween([await town(ada)], [await town(more)])).toEqual([
      {
        ...{ how: "added", is: "entity", id: "bea", dossier: "world", type: "Person" },
        ...{ about: null, name: "Bea" },
        fields: [
          { name: "kind", before: null, after: "Person" },
          { name: "name", before: null, after: "Bea" },
          { name: "note", before: null, after: "A clerk" },
        ],
      },
      {
        ...{ how: "added", is: "claim", id: expect.any(String), dossier: "world", type: null },
        ...{ about: "bea", name: "words 2 of s" },
        fields: [
          { name: "inferred", before: null, after: "false" },
          { name: "passage", before: null, after: "2" },
          { name: "source", before: null, after: "world.s" },
          { name: "stance", before: null, after: "supports" },
        ],
      },
    ]);
  });

  it("is what went and what changed", async () => {
    const before = await town(`${ada}\n  bea: {name: Bea, per: s.2}`);
    const after = await town("  ada: {name: Ada Lund, per: s.1}", 3);
    const changes = changesBetween([before], [after]);

    expect(changes.map(({ how, is, id, about }) => [how, is, about ?? id])).toEqual([
      ["changed", "entity", "ada"],
      ["removed", "entity", "bea"],
      ["removed", "claim", "bea"],
      ["changed", "source", "world.s"],
    ]);
    expect(changes[0]!.fields).toEqual([{ name: "name", before: "Ada", after: "Ada Lund" }]);
    expect(changes[3]!.fields).toEqual([
      { name: "says.3", before: null, after: '{"words":"words 3 of s"}' },
    ]);
  });

  it("is turned about when asked the other way", async () => {
    const [one, two] = [await town(ada), await town("  ada: {name: Ada Lund, per: s.2}")];
    const turned = { added: "removed", removed: "added", changed: "changed" } as const;
    const key = ({ how, is, id }: { how: string; is: string; id: string }) => `${how} ${is} ${id}`;

    expect(changesBetween([two], [one]).map(key).sort()).toEqual(
      changesBetween([one], [two])
        .map((change) => key({ ...change, how: turned[change.how] }))
        .sort(),
    );
  });

  it("is counted by each dossier that says so", async () => {
    const twice = [await town(ada), await dossierOf(`id: other\n${says(1)}\npeople:\n${ada}\n`)];
    expect(
      changesBetween([], twice)
        .filter(({ id }) => id === "ada")
        .map(({ dossier }) => dossier),
    ).toEqual(["other", "world"]);
  });
});
