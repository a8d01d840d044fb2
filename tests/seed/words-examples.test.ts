import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { partiesIn } from "../../model/parties.ts";
import { type Standing, standingOf, stands } from "../../model/standing.ts";
import { resolve } from "../../server/dossier/resolve.ts";
import { projectRoot, seed } from "./dossiers.ts";

const { entities, relations, claims } = resolve([
  await seed("actors"),
  await seed("gaza-ceasefire"),
]);
const inProcess = relations.filter(({ type }) => type !== "BELONGS_TO");
const parties = partiesIn(inProcess);

/** The rows of docs/words.md that give an example, by their word: the ids in its last column. */
const examples = Object.fromEntries(
  readFileSync(join(projectRoot, "docs/words.md"), "utf8")
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()))
    .filter((cells) => cells.length === 5)
    .map(([, word, , example]) => [
      word!,
      [...example!.matchAll(/`([a-z0-9.~:A-Z_-]+)`/g)].map(([, id]) => id!),
    ]),
);

function standing(id: string, known: string | null = null): Standing {
  const relation = relations.find((one) => one.id === id);
  if (!relation && !entities.some((one) => one.id === id)) throw new Error(`there is no ${id}`);
  const rows = claims.filter(({ about }) => about === id);
  const aboutParties = parties.aboutParties(relation ?? { id });
  return standingOf(rows, { known, partyOf: parties.partyOf, aboutParties });
}

function disputedFields(id: string): string[] {
  return Object.entries(standing(id).fields).flatMap(([name, { disputed }]) =>
    disputed ? [name] : [],
  );
}

/** What pairs of values of a fact are to each other. */
function agreements(id: string): string[] {
  const pairs = standing(id).why.flatMap((reason) =>
    reason.because === "values" ? [reason.agreement] : [],
  );
  return [...new Set(pairs)].sort();
}

describe("an example in docs/words.md has the state that it is an example of:", () => {
  it("one is given for each", () => {
    expect(Object.entries(examples).map(([word, ids]) => [word, ids.length])).toEqual([
      ["word", 0],
      ["---", 0],
      ["stands", 1],
      ["shown", 1],
      ["withdrawn", 0],
      ["only denied", 0],
      ["not known yet", 1],
      ["disputed", 3],
      ["both can be true", 2],
      ["alleged", 1],
      ["single origin", 1],
      ["inferred", 1],
      ["planned, not begun", 1],
      ["not stated", 1],
    ]);
  });

  it("stands, every claim of it, from its day on", () => {
    const [id] = examples.stands!;
    const rows = claims.filter(({ about }) => about === id);
    expect(rows.filter((row) => stands(row, row.known) && stands(row))).toEqual(rows);
  });

  it("shown", () => {
    expect(examples.shown!.map((id) => standing(id).state)).toEqual(["shown"]);
  });

  it("withdrawn, of which the dossier has none", () => {
    const ids = [...new Set(claims.map(({ about }) => about))];
    expect(ids.filter((id) => standing(id).state === "withdrawn")).toEqual([]);
  });

  it("only denied, of which the dossier has none", () => {
    const ids = [...new Set(claims.map(({ about }) => about))];
    expect(ids.filter((id) => standing(id).state === "denied")).toEqual([]);
  });

  it("not known yet, until the day of the first words", () => {
    const [id] = examples["not known yet"]!;
    expect(standing(id!, "2025-11-24").state).toBe("unknown");
    expect(standing(id!, "2025-11-25").state).toBe("shown");
  });

  it("disputed, by its days, by a count, and by a denial", () => {
    expect(examples.disputed!.map(disputedFields)).toEqual([["edtf"], ["value"], [""]]);
  });

  it("both can be true, and not disputed", () => {
    const ids = examples["both can be true"]!;
    expect(ids.map((id) => standing(id).disputed)).toEqual([false, false]);
    expect(ids.map(agreements)).toEqual([["first narrows second"], ["both can be true"]]);
  });

  it("alleged", () => {
    const [id] = examples.alleged!;
    const { alleged, origins } = standing(id!);
    expect(alleged).toBe(true);
    const by = new Set(origins.map(parties.partyOf));
    expect([...by].every((party) => party !== null)).toBe(true);
  });

  it("single origin, in several reports", () => {
    const { singleOrigin, reports } = standing(examples["single origin"]![0]!);
    expect([singleOrigin, reports > 1]).toEqual([true, true]);
  });

  it("inferred", () => {
    expect(examples.inferred!.map((id) => standing(id).inferred)).toEqual([true]);
  });

  it("planned, with nobody who says that it began", () => {
    const [id] = examples["planned, not begun"]!;
    const { state, fields } = standing(id!);
    expect([state, fields.began, fields.edtf]).toEqual(["shown", undefined, undefined]);
    expect(entities.find((one) => one.id === id)?.kind).toBe("Phase");
  });

  it("not stated: no source says who counted", () => {
    const [id] = examples["not stated"]!;
    expect(relations.filter(({ type, tail }) => type === "COUNTED_BY" && tail === id)).toEqual([]);
  });
});
