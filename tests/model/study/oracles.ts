import { compare } from "../../../model/agree.ts";
import type { CitedClaim, StandingRow } from "../../../model/claim.ts";
import { LAST_DAY, spanOf } from "../../../model/date.ts";
import type { StudyQuestion, TemplateId } from "../../../model/study/question.ts";
import type { Facts } from "../../../model/study/questions/material.ts";

/** Asked of an option: its id, that of the right one, and what the question was made from. */
type Oracle = (
  one: string,
  right: string,
  asked: StudyQuestion,
  world: Facts,
  claims: readonly CitedClaim[],
  day: string | null,
) => boolean;

/** Whether a wrong answer may be right after all, by what the claims say and not by how it was made. */
export const mightBeRight: Record<TemplateId, Oracle> = {
  room: (one, _right, { about }, world) => {
    const there = world.relations.filter(({ head }) => head === about).map(({ tail }) => tail);
    const bodies = world.relations.filter(({ tail, type }) => tail === one && type === "MEMBER_OF");
    return there.includes(one) || bodies.some(({ head }) => there.includes(head));
  },
  first: (one, right, _asked, world) =>
    daysOf(world, one).some((a) =>
      daysOf(world, right).some((b) => spanOf(a).earliest <= spanOf(b).latest),
    ),
  counted: (one, _right, { about, asks }, world) =>
    world.relations.some(({ tail, head, type }) => {
      if (type !== "COUNTED_BY" || head !== one) return false;
      if (measureOf(world, tail) !== measureOf(world, about)) return false;
      const same = valuesOf(world, tail).some(
        (value) => compare("count", value, asks.value!) !== "differ",
      );
      const days = daysOf(world, tail).some((a) =>
        daysOf(world, about).some(
          (b) => spanOf(a).earliest <= spanOf(b).latest && spanOf(b).earliest <= spanOf(a).latest,
        ),
      );
      return tail === about || (same && days);
    }),
  echo: (one, right, _asked, _world, claims) => {
    const [other, echo] = [one, right].map((id) => claims.find((claim) => claim.id === id)!);
    const named = [other!.origin, other!.via, other!.publisher, other!.speaker];
    return named.includes(echo!.origin) || (other!.via === null && other!.speaker === null);
  },
  unreported: (one, _right, _asked, world, _claims, day) =>
    !reportsOn(world, one, day).some((rows) => rows.every(({ stance }) => stance === "supports")),
};

/** Whether somebody says by the day what the right answer says. */
export const isRight: Record<TemplateId, Oracle> = {
  room: (one, _right, { about }, world, _claims, day) =>
    world.relations.some(
      ({ tail, type, head, claims }) =>
        tail === one &&
        head === about &&
        type === "ATTENDED" &&
        claims.some((row) => row.stance === "supports" && row.known <= (day ?? LAST_DAY)),
    ),
  first: (one, _right, _asked, world, _claims, day) =>
    world.entities
      .find(({ id }) => id === one)!
      .claims.some((row) => row.field === "edtf" && row.known <= (day ?? LAST_DAY)),
  counted: (one, _right, { about }, world) =>
    world.relations.some(
      ({ tail, type, head }) => type === "COUNTED_BY" && tail === about && head === one,
    ),
  echo: (one, _right, _asked, _world, claims) => {
    const { origin, publisher, via, speaker } = claims.find(({ id }) => id === one)!;
    return origin !== publisher && origin === via && speaker === null;
  },
  unreported: (one, _right, _asked, world, _claims, day) => reportsOn(world, one, day).length === 0,
};

function measureOf({ relations }: Facts, id: string): string | undefined {
  return relations.find(({ tail, type }) => tail === id && type === "REPORTS")?.head;
}

function daysOf(world: Facts, id: string): string[] {
  return saidOf(world, id, "edtf");
}

function valuesOf(world: Facts, id: string): string[] {
  return saidOf(world, id, "value");
}

function saidOf(world: Facts, id: string, field: string): string[] {
  const claims = world.entities.find((one) => one.id === id)!.claims;
  return claims.filter((row) => row.field === field).flatMap(({ value }) => value ?? []);
}

const reporting: string[] = ["ASSESSES", "FULFILS", "BREACHES"];

/** The claims of each report on a promise that was told by the day, with those of the report itself. */
function reportsOn(world: Facts, id: string, day: string | null): StandingRow[][] {
  const told = (rows: readonly StandingRow[]) =>
    rows.filter((row) => row.field === "" && row.known <= (day ?? LAST_DAY));
  return world.relations
    .filter(({ type, head }) => reporting.includes(type) && head === id)
    .map(({ tail, claims }) => [
      told(claims),
      told(world.entities.find((one) => one.id === tail)!.claims),
    ])
    .filter((both) => both.every((rows) => rows.some(({ stance }) => stance === "supports")))
    .map((both) => both.flat());
}
