import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const folder = join(import.meta.dirname, "../../client");

it("what mirrors goes by the page's direction: the build turns :dir() into a list of languages", () => {
  const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".css"),
  );

  expect(sheets.length).toBeGreaterThan(20);
  expect(
    sheets.filter((file) => readFileSync(join(folder, file), "utf8").includes(":dir(")),
  ).toEqual([]);
});
