import { parseEdtf } from "../../model/date.ts";
import type { ClaimFact } from "../../model/fact.ts";
import { drawnFrom } from "../../model/kinds.ts";
import type { Reader } from "./reader.ts";
import { dayFields, readRelative } from "./relative.ts";

interface Step {
  to: string;
  claim: ClaimFact;
}

/** Says days counted in a circle, by name, and days counted from what has none. True when any is. */
export function refuseCycles(claims: ClaimFact[], reader: Reader): boolean {
  const dated = claims.filter(
    ({ value, stance, field }) => value !== null && stance === "supports" && field !== "",
  );
  const known = new Set(dated.map(({ about, field }) => `${about} ${field}`));
  const steps = new Map<string, Step[]>();
  let found = false;
  for (const claim of dated) {
    const relative = parseEdtf(claim.value!).ok ? null : countedFrom(claim, reader);
    if (!relative) continue;
    const targets = fieldsOf(relative, reader).filter((node) => known.has(node));
    if (targets.length === 0 && reader.entities.get(relative.id)?.dossier === reader.dossier) {
      const day = relative.property === "edtf" ? "day" : relative.property;
      reader.refuse(
        reader.sites.get(claim.id)!,
        `"${relative.id}" has no ${day} to count from`,
        "a fact with that day",
        "write its day, or name another",
      );
      found = true;
    }
    const from = `${claim.about} ${claim.field}`;
    steps.set(from, [...(steps.get(from) ?? []), ...targets.map((to) => ({ to, claim }))]);
  }
  return circles(steps, reader) || found;
}

// Only claims of days hold days counted from others; a text such as "x + 3d" elsewhere is a text.
function countedFrom(claim: ClaimFact, reader: Reader) {
  if (!dayFields.has(claim.field)) return null;
  const relative = readRelative(claim.value!);
  return relative && reader.entities.has(relative.id) ? relative : null;
}

// Where an agreement's own days are not written, they are drawn from its other days.
function fieldsOf({ id, property }: { id: string; property: string }, reader: Reader): string[] {
  const drawn = drawnFrom[reader.entities.get(id)!.kind];
  const more = property === "edtf" && drawn ? [...drawn.starts, drawn.ends] : [];
  return [property, ...more].map((field) => `${id} ${field}`);
}

function circles(steps: Map<string, Step[]>, reader: Reader): boolean {
  const done = new Set<string>();
  let found = false;
  for (const start of steps.keys()) {
    // Depth first without recursion: chains may be long.
    const path: { node: string; left: Step[] }[] = [
      { node: start, left: [...(steps.get(start) ?? [])] },
    ];
    const onPath = new Set([start]);
    while (path.length > 0 && !done.has(start)) {
      const here = path.at(-1)!;
      const step = here.left.shift();
      if (!step) {
        done.add(here.node);
        onPath.delete(here.node);
        path.pop();
      } else if (onPath.has(step.to)) {
        found = true;
        const nodes = path.map(({ node }) => node);
        const round = [...nodes.slice(nodes.indexOf(step.to)), step.to].map(idOf).join(" → ");
        reader.refuse(
          reader.sites.get(step.claim.id)!,
          `the day is counted in a circle: ${round}`,
          "a day to start from",
          "write one of them as a day",
        );
      } else if (!done.has(step.to)) {
        path.push({ node: step.to, left: [...(steps.get(step.to) ?? [])] });
        onPath.add(step.to);
      }
    }
  }
  return found;
}

function idOf(node: string): string {
  return node.replace(/ edtf$/, "");
}
