import { describe, expect, it } from "vitest";
import { createTally } from "../../scripts/lib/tally.mjs";

const noNeo4j = {
  what: "Neo4j 5.26",
  missing: "Maven",
  bring: "sudo apt-get install maven",
};

function closed(skipsFail: boolean, missing = [noNeo4j]) {
  const tally = createTally();
  tally.checked("Types", true);
  tally.add("unit", { passed: 40, failed: [], skipped: [], again: [] });
  tally.add("contract", {
    passed: 7,
    failed: [],
    skipped: ["a.test.ts > Neo4j > reads rows"],
    again: [],
  });
  const lines: string[] = [];
  const code = tally.close({ missing, skipsFail }, (line) => lines.push(line));
  return { code, said: lines.join("\n").split("\n") };
}

describe("the end of npm test", () => {
  it("names what was left out, and the line that would bring it", () => {
    expect(closed(false)).toEqual({
      code: 0,
      said: [
        "↓ not run: contract: a.test.ts > Neo4j > reads rows",
        "",
        "Neo4j 5.26 was left out: it needs Maven. To bring it:",
        "  sudo apt-get install maven",
        "As root on Debian, PARLEY_INSTALL=1 npm test brings it by itself.",
        "",
        "48 passed, 0 failed, 1 skipped",
      ],
    });
  });

  it("counts what is not run as a failure in CI", () => {
    const { code, said } = closed(true, []);

    expect({ code, said: said.slice(1) }).toEqual({
      code: 1,
      said: [
        "",
        "With CI=true, what is not run counts as a failure.",
        "",
        "48 passed, 0 failed, 1 skipped",
      ],
    });
  });

  it("fails with one failed check, and names it before the last line", () => {
    const tally = createTally();
    tally.checked("Types", false);
    tally.add("api", {
      passed: 2,
      failed: ["b.test.ts > answers"],
      skipped: [],
      again: ["b.test.ts > plays"],
    });
    const lines: string[] = [];

    expect(tally.close({ missing: [], skipsFail: false }, (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual([
      "✗ Types",
      "✗ api: b.test.ts > answers",
      "↻ passed at the second try: api: b.test.ts > plays",
      "\n2 passed, 2 failed, 0 skipped",
    ]);
  });
});
