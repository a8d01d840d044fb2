import { expect, it } from "vitest";
import { seed, seedNames } from "./dossiers.ts";

it("writes who is met in more than one process once, among the shared actors", async () => {
  const writtenBy = new Map<string, string[]>();
  for (const name of seedNames)
    for (const fact of (await seed(name)).facts)
      if (fact.is === "entity") writtenBy.set(fact.id, [...(writtenBy.get(fact.id) ?? []), name]);

  expect([...writtenBy].filter(([, names]) => names.length > 1)).toEqual([]);
});
