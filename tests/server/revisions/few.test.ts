import { describe, expect, it } from "vitest";
import { keepFew } from "../../../server/revisions/few.ts";

/** Two are kept; says what is opened and closed, in order. */
function kept() {
  const said: string[] = [];
  const few = keepFew<string>({
    most: 2,
    open: async (key) => {
      said.push(`open ${key}`);
      if (key.startsWith("broken")) throw new Error(`${key} does not open`);
      return key;
    },
    close: async (thing) => {
      said.push(`close ${thing}`);
    },
  });
  const ask = (...keys: string[]) =>
    Promise.all(keys.map((key) => few.use(key, async (thing) => thing)));
  return { few, said, ask };
}

describe("of the old revisions held", () => {
  it("two are kept, and the least used goes", async () => {
    const { ask, said } = kept();
    for (const key of ["may", "june", "may", "july", "may", "june"]) await ask(key);

    expect(said).toEqual([
      ...["open may", "open june", "open july", "close june"],
      ...["open june", "close july"],
    ]);
  });

  it("one is opened once for all who ask at once", async () => {
    const { ask, said } = kept();

    expect(await ask("may", "may", "june", "may")).toEqual(["may", "may", "june", "may"]);
    expect(said).toEqual(["open may", "open june"]);
  });

  it("one that is read stays open until it has been", async () => {
    const { few, said, ask } = kept();
    let done = () => {};
    const reading = few.use("may", () => new Promise<void>((resolve) => (done = resolve)));
    for (const key of ["june", "july", "august"]) await ask(key);
    expect(said).not.toContain("close may");

    done();
    await reading;
    expect(said.at(-1)).toBe("close may");
  });

  it("one that did not open is tried again, and stands in nobody's way", async () => {
    const { ask, said } = kept();
    await expect(ask("broken")).rejects.toThrow("broken does not open");
    await expect(ask("broken")).rejects.toThrow("broken does not open");

    expect(await ask("may")).toEqual(["may"]);
    expect(said).toEqual(["open broken", "open broken", "open may"]);
  });

  it("all are closed at the end", async () => {
    const { few, said, ask } = kept();
    await ask("may", "june");
    await few.close();

    expect(said.slice(2).sort()).toEqual(["close june", "close may"]);
  });
});
