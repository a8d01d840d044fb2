import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { projectRoot, seed, sourcesOf } from "./dossiers.ts";
import { evidencePages, haveTexts, unlessTexts } from "./pages.ts";

it.skipIf(!haveTexts)(
  `every page of every event group is a source, or is left out with a reason${unlessTexts}`,
  async () => {
    const file = path.join(projectRoot, "seed/gaza-ceasefire/left-out.md");
    const [groups, rows] = readFileSync(file, "utf8").split("|---|---|\n") as [string, string];
    const written = new Set([...groups.matchAll(/`([^`]+)`/g)].map(([, group]) => group!));
    const leftOut = [...rows.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, page]) => page!);
    const urls = new Set(sourcesOf(await seed("gaza-ceasefire")).map(({ url }) => url));
    const unused = evidencePages()
      .filter(({ event, url }) => written.has(event) && !urls.has(url))
      .map(({ id }) => id);

    expect([...written].sort()).toEqual(
      [...new Set(evidencePages().map(({ event }) => event))].sort(),
    );
    expect(leftOut.toSorted()).toEqual(unused.toSorted());
  },
);
