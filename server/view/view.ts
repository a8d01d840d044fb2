import { readRelationId } from "../../model/ids.ts";
import type { StandingMark } from "../../model/marks.ts";
import { partiesIn } from "../../model/parties.ts";
import type { Certainty } from "../../model/window.ts";
import { type Filters, filtered } from "../content/graph.ts";
import { idsMarked, marksIn, onlyOf } from "../content/marked.ts";
import { inWindow, type Slice, sliceOn } from "../content/slice.ts";
import type { Engine } from "../engine/engine.ts";
import type { Asked, View } from "../export/view.ts";
import { dossiersList, type LoadedDossier } from "../queries/dossiers.ts";
import { entityOne } from "../queries/entities.ts";
import { processesList } from "../queries/processes.ts";
import { ask } from "../queries/query.ts";
import { around } from "./around.ts";
import { factsOf } from "./facts.ts";
import { mentionedIn } from "./mentioned.ts";
import { notFound } from "./near.ts";
import { readSlice } from "./slice.ts";
import { sourcesOf } from "./sources.ts";
import { stood } from "./standings.ts";
import { allDays, windowOf } from "./window.ts";

export interface ViewAsked extends Filters {
  process?: string | undefined;
  /** A fact instead of a whole process. */
  about?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  known?: string | undefined;
  /** Left out: possibly in the window. */
  was?: Certainty | undefined;
  standing?: StandingMark[] | undefined;
}

export interface ViewedStore {
  engine: Engine;
  revision: string;
  /** Where readers reach the server, without a slash at its end; null where nobody said. */
  publicUrl: string | null;
}

/**
 * Reads a view out of a store, but for its claims' words, which are read as they are asked for.
 *
 * @throws NotFound with near ids when there is no such process or fact
 */
export async function openView(store: ViewedStore, asked: ViewAsked): Promise<View> {
  const { engine, revision } = store;
  const all = await sliceAsked(engine, asked);
  const known = sliceOn(all, asked.known);
  const wanted = asked.about === undefined ? known : around(known, asked.about);
  const seen = inWindow(wanted, windowOf(asked), asked.was);
  // Who is a party, the whole says, on all days.
  const marks = asked.standing && marksIn(known, asked.known, partiesIn(all.relations));
  const meant = marks ? onlyOf(seen, idsMarked(marks, asked.standing!)) : seen;
  const kept = filtered(meant, asked);
  const { entities, relations } = stood(kept, known.relations, asked.known);
  const ids = [
    ...new Set([...entities, ...relations].flatMap(({ claims }) => claims.map(({ id }) => id))),
  ];
  const { sources, dossiers: from } = await sourcesOf(engine, ids);
  const { mentioned, nameOf } = await mentionedIn(engine, { entities, relations, sources });
  const loaded = (await ask(engine, dossiersList, {})).map(({ dossier }) => dossier);
  const ours = withUsed(
    loaded,
    ({ id, process }) => from.has(id) || (process !== null && process === asked.process),
  );
  const said = asPairs(asked);
  return {
    title: titleOf(asked, named(all, nameOf)),
    revision,
    asked: said,
    address: addressOf(store, said),
    entities,
    relations,
    sources: sources.map((one) => ({ ...one, publisherName: nameOf(one.publisher) })),
    mentioned,
    dossiers: ours.map(({ id, name, process, format, clock, terms, uses }) => ({
      ...{ id, name, process, format, clock, terms, uses },
    })),
    claims: ids.length,
    nameOf,
    facts: (of = [...entities, ...relations]) => factsOf(store, of),
  };
}

/** Those dossiers, and those that they name entities of. */
function withUsed(loaded: LoadedDossier[], wanted: (one: LoadedDossier) => boolean) {
  const there = new Set(loaded.filter(wanted).map(({ id }) => id));
  for (const id of there)
    for (const used of loaded.find((one) => one.id === id)?.uses ?? []) there.add(used);
  return loaded.filter(({ id }) => there.has(id));
}

/** All of what was asked about: the process, or every process that the fact belongs to. */
async function sliceAsked(engine: Engine, { process, about }: ViewAsked): Promise<Slice> {
  if (about === undefined) {
    const [found] = await ask(engine, processesList, { id: process! });
    if (!found) throw await notFound(engine, "process", process!);
    return await readSlice(engine, process!, allDays);
  }
  const entity = readRelationId(about)?.tail ?? about;
  const [found] = await ask(engine, entityOne, { id: entity });
  if (!found) throw await notFound(engine, "entity", entity);
  const { processes, ...alone } = found;
  const slices = await Promise.all(
    processes
      .concat(alone.kind === "Process" ? [entity] : [])
      .map((one) => readSlice(engine, one, allDays)),
  );
  return joined([{ entities: [alone], relations: [] }, ...slices]);
}

/** Several slices as one, each thing once, by id. */
function joined(slices: Slice[]): Slice {
  const once = <Row extends { id: string }>(rows: Row[]) =>
    [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    entities: once(slices.flatMap(({ entities }) => entities)),
    relations: once(slices.flatMap(({ relations }) => relations)),
  };
}

/** What is asked about may itself be none of what is kept. */
function named({ entities }: Slice, nameOf: View["nameOf"]): View["nameOf"] {
  const names = new Map<string, string>(entities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? nameOf(id);
}

function titleOf({ process, about }: ViewAsked, nameOf: View["nameOf"]): string {
  const line = about === undefined ? null : readRelationId(about);
  if (line) return `${nameOf(line.tail)} – ${nameOf(line.head)}`;
  return nameOf(about ?? process!);
}

function asPairs(asked: ViewAsked): Asked {
  const { process, about, from, to, known, kinds, roles, was, standing } = asked;
  const lists = { kinds: kinds?.join(","), roles: roles?.join(",") };
  const ways = { was: was === "surely" ? was : undefined, standing: standing?.join(",") };
  return Object.fromEntries(
    Object.entries({ process, about, from, to, known, ...lists, ...ways }).filter(
      ([, value]) => value !== undefined,
    ),
  ) as Asked;
}

/** The page that shows the view, at its revision for good. */
function addressOf({ revision, publicUrl }: ViewedStore, asked: Asked): string {
  const { process, about, ...rest } = asked;
  const page = about === undefined ? `processes/${process}` : `facts/${encodeURIComponent(about)}`;
  // The pages know no roles.
  const { roles: _, ...search } = rest;
  const query = new URLSearchParams(search).toString().replaceAll("%2C", ",");
  return `${publicUrl ?? ""}/r/${revision}/${page}${query === "" ? "" : `?${query}`}`;
}
