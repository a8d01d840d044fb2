import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { hashOf } from "../../scripts/lib/hash.mjs";

it("changes with a file's bytes, its name, and whether it is there, and with nothing else", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-hash-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const put = (name: string, text: string) => writeFileSync(join(folder, name), text);
  const now = () => hashOf(folder, ["model", "lock.json"]);
  mkdirSync(join(folder, "model/kinds"), { recursive: true });
  put("model/date.ts", "one");
  put("model/kinds/state.ts", "two");
  put("elsewhere.ts", "three");

  const first = now();
  put("elsewhere.ts", "changed");
  put("model/date.ts", "one");
  expect(now()).toBe(first);

  put("model/kinds/state.ts", "two and a half");
  const otherBytes = now();
  renameSync(join(folder, "model/date.ts"), join(folder, "model/day.ts"));
  const otherName = now();
  put("lock.json", "");
  const oneMore = now();
  expect(new Set([first, otherBytes, otherName, oneMore]).size).toBe(4);
});
