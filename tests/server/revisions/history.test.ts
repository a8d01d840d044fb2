import { describe, expect, it } from "vitest";
import { storeRevisionOf } from "../../../server/revisions/hash.ts";
import { historyOf, type RevisionLine } from "../../../server/revisions/history.ts";

const storeOf = (held: Record<string, string>) =>
  storeRevisionOf(Object.entries(held).map(([id, revision]) => ({ id, revision })));

/** What became of a dossier at an hour; `store` is what the whole store held then. */
function line(hour: number, dossier: string, hash: string | null, store?: Record<string, string>) {
  const at = `2031-05-04T0${hour}:00:00.000Z`;
  const note = hash === null ? "unloaded" : "loaded";
  const made: RevisionLine = { at, dossier, hash, parent: null, origin: "user", note };
  return store ? { ...made, store: storeOf(store) } : made;
}

const told = (lines: RevisionLine[]) =>
  historyOf(lines).map(({ revision, parent, held }) => ({
    revision,
    parent,
    held: Object.fromEntries(held.map((one) => [one.id, one.revision])),
  }));

describe("the history of a store", () => {
  it("is worked out from what became of each dossier", () => {
    const [one, two, three] = [{ river: "r1" }, { river: "r1", shore: "s1" }, { shore: "s1" }];
    expect(
      told([
        line(1, "river", "r1", one),
        line(2, "shore", "s1", two),
        line(3, "river", null, three),
      ]),
    ).toEqual([
      { revision: storeOf(one), parent: null, held: one },
      { revision: storeOf(two), parent: storeOf(one), held: two },
      { revision: storeOf(three), parent: storeOf(two), held: three },
    ]);
  });

  it("has one revision for a load of two dossiers, even one that a crash cut in two", () => {
    const both = { river: "r1", shore: "s1" };
    for (const hour of [1, 2]) {
      expect(told([line(1, "river", "r1", both), line(hour, "shore", "s1", both)])).toEqual([
        { revision: storeOf(both), parent: null, held: both },
      ]);
    }
  });

  it("reads the lines of older logs, which do not say the store's revision", () => {
    const both = { river: "r1", shore: "s1" };
    const after = { river: "r2", shore: "s1" };
    expect(
      told([line(1, "river", "r1"), line(1, "shore", "s1"), line(2, "river", "r2")]).map(
        ({ held }) => held,
      ),
    ).toEqual([both, after]);
  });

  it("leaves out a revision of which a line is lost", () => {
    const whole = { river: "r1", shore: "s1" };
    const later = { river: "r2" };
    expect(
      told([line(1, "river", "r1", whole), line(2, "river", "r2", later)]).map(({ held }) => held),
    ).toEqual([later]);
  });

  it("has a revision twice that was gone back to", () => {
    const [old, anew] = [{ river: "r1" }, { river: "r2" }];
    const lines = [line(1, "river", "r1", old), line(2, "river", "r2", anew)];
    const back = { ...line(3, "river", "r1", old), back: storeOf(old) };

    expect(historyOf([...lines, back]).map(({ revision, back }) => [revision, back])).toEqual([
      [storeOf(old), null],
      [storeOf(anew), null],
      [storeOf(old), storeOf(old)],
    ]);
  });
});
