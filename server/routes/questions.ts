import type { StudyQuestion } from "../../model/study/question.ts";
import { questionsFrom } from "../../model/study/questions/index.ts";
import { isEntityId } from "../content/named.ts";
import { BadRequest } from "../errors.ts";
import { claimsCited } from "../queries/claims.ts";
import { readMaterial } from "../view/material.ts";
import { windowOf } from "../view/window.ts";
import { namesOf } from "./named.ts";
import { oneProcess } from "./processes.ts";
import type { Reading } from "./reading.ts";

export const questions: Reading<"questions"> = async ({ engine }, { id }, query) => {
  const { clock } = await oneProcess(engine, id);
  const { known, seed, count } = query;
  if (clock === "hindsight" && known !== undefined) refuseSecondClock(id);
  const material = await readMaterial(engine, id, windowOf(query), known);
  const asked = questionsFrom(material, { seed, count });
  const named = new Set(asked.flatMap(claimsNamed));
  const reports = material.claims.filter((claim) => named.has(claim.id));
  const cited = await claimsCited(engine, [
    ...asked.flatMap(factsNamed),
    ...reports.map(({ about }) => about),
  ]);
  const claims = cited.filter((claim) => named.has(claim.id));
  const names = await namesOf(engine, idsIn(asked, claims));
  return { process: id, seed, questions: asked, claims, names };
};

/** The claims that a question rests on, and those that its options are. */
function claimsNamed({ template, options, evidence }: StudyQuestion): string[] {
  return [...evidence.claims, ...(template === "echo" ? options.map(({ id }) => id) : [])];
}

function factsNamed({ about, template, options, evidence }: StudyQuestion): string[] {
  const events = template === "echo" ? [] : options.map(({ id }) => id);
  return [about, ...events, ...evidence.facts];
}

function idsIn(
  asked: StudyQuestion[],
  claims: { about: string; origin: string; tail: string | null; head: string | null }[],
): string[] {
  const options = asked.flatMap(factsNamed);
  const cited = claims.flatMap(({ about, origin, tail, head }) => [about, origin, tail, head]);
  return [...new Set([...options, ...cited].filter(isEntityId))].sort();
}

/** @throws BadRequest: a process that was told long afterwards has one clock */
function refuseSecondClock(id: string): never {
  const detail = `${id} is told from histories written long after, so it has no day as known on; leave it out`;
  throw new BadRequest(`known: ${detail}`, [{ name: "known", detail }]);
}
