import type { Step } from "../engine/engine.ts";
import {
  putClaimLinks,
  putClaims,
  putDossiers,
  putEntities,
  putRelations,
  putSourceLinks,
  putSources,
  putStories,
  removeClaimLinks,
  removeClaims,
  removeDossiers,
  removeEntities,
  removeRelations,
  removeSourceLinks,
  removeSources,
  removeStories,
} from "../queries/load.ts";
import { step } from "../queries/query.ts";
import { only, type Row } from "./rows.ts";

/** Rows a statement takes at once: large enough to be quick, small enough for any server's memory. */
const batch = 2_000;

/**
 * The steps that make a store with `before` one with `after`: none when they are the same. What
 * goes is taken from the outside in, what comes is put from the inside out.
 */
export function stepsBetween(before: Row[], after: Row[]): Step[] {
  const had = new Map(before.map((row) => [keyOf(row), row]));
  const has = new Map(after.map((row) => [keyOf(row), row]));
  const gone = before.filter((row) => !has.has(keyOf(row)));
  const put = after.filter((row) => {
    const old = had.get(keyOf(row));
    return old === undefined || textOf(old) !== textOf(row);
  });
  return [...removing(gone), ...putting(put).map(counted)];
}

/** What goes takes with it all that hangs on it: only what joins two things that stay is named. */
function removing(gone: Row[]): Step[] {
  const ids = (is: Row["is"]) => batches(only(gone, is).map(({ id }) => id));
  const left = <Joins extends { tail: string; head: string }>(joins: Joins[], ends: Row["is"]) => {
    const going = new Set(only(gone, ends).map(({ id }) => id));
    return batches(joins.filter(({ tail, head }) => !going.has(tail) && !going.has(head)));
  };
  return [
    ...left(only(gone, "claimLink"), "claim").map((rows) => step(removeClaimLinks, { rows })),
    ...ids("claim").map((ids) => step(removeClaims, { ids })),
    ...left(only(gone, "relation"), "entity").map((rows) => step(removeRelations, { rows })),
    ...left(only(gone, "sourceLink"), "source").map((rows) => step(removeSourceLinks, { rows })),
    ...ids("source").map((ids) => step(removeSources, { ids })),
    ...ids("entity").map((ids) => step(removeEntities, { ids })),
    ...ids("story").map((ids) => step(removeStories, { ids })),
    ...ids("dossier").map((ids) => step(removeDossiers, { ids })),
  ];
}

function putting(put: Row[]): Step[] {
  return [
    ...batches(only(put, "dossier")).map((rows) => step(putDossiers, { rows })),
    ...grouped(only(put, "entity"), ({ kind }) => kind).flatMap(([kind, some]) =>
      batches(some).map((rows) => step(putEntities[kind], { rows })),
    ),
    ...grouped(only(put, "relation"), ({ type }) => type).flatMap(([type, some]) =>
      batches(some).map((rows) => step(putRelations[type], { rows })),
    ),
    ...batches(only(put, "source")).map((rows) => step(putSources, { rows })),
    ...batches(only(put, "sourceLink")).map((rows) => step(putSourceLinks, { rows })),
    ...batches(only(put, "claim")).map((rows) => step(putClaims, { rows })),
    ...batches(only(put, "claimLink")).map((rows) => step(putClaimLinks, { rows })),
    ...batches(only(put, "story")).map((rows) => step(putStories, { rows })),
  ];
}

/** It has to say that it wrote them all: a relation that lacks an end would be left out in silence. */
function counted(putting: Step): Step {
  return { ...putting, expect: [{ written: (putting.params.rows as Row[]).length }] };
}

function grouped<One, Group extends string>(
  rows: One[],
  groupOf: (row: One) => Group,
): [Group, One[]][] {
  const groups = new Map<Group, One[]>();
  for (const row of rows) {
    const there = groups.get(groupOf(row));
    if (there) there.push(row);
    else groups.set(groupOf(row), [row]);
  }
  return [...groups];
}

function batches<T>(all: T[]): T[][] {
  const some: T[][] = [];
  for (let i = 0; i < all.length; i += batch) some.push(all.slice(i, i + batch));
  return some;
}

function keyOf({ is, id }: Row): string {
  return `${is} ${id}`;
}

/** A row as one text, whatever the order its properties came in. */
function textOf(row: Row): string {
  return JSON.stringify(row, (_, value) =>
    value && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
