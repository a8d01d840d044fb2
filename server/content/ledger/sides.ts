import type { LedgerSide } from "../../../model/ledger.ts";
import type { EntityRow, RelationRow } from "../../queries/shapes.ts";
import type { Book } from "./book.ts";
import { distinct } from "./said.ts";

/** The columns of a ledger, and in which of them somebody's word stands. */
export interface Sides {
  /** The column of an actor, an outlet, or an unnamed voice as written. */
  of(speaker: string): string;
  /** The column of a fact: of those named, else of the origins that say so. */
  ofFact(named: string[], fact: EntityRow | RelationRow): string;
  /** Every column: the parties and the mediators always, others where they say something; by name. */
  all(): LedgerSide[];
}

const mediating = new Set(["mediator", "guarantor", "facilitator"]);
/** The names by which the two that gather several are put in order; a reader's language has its own. */
const gathered = { mediators: "Mediators and guarantors", press: "Press" };

/**
 * A party has a column, with the bodies that are OF it or MEMBER_OF it. Mediators and guarantors share
 * one, and so does the press: whoever is quoted by name stands in a column of their own.
 */
export function sidesOf(book: Book, agreement: string | null): Sides {
  const played = book.slice.relations.filter(({ type }) => type === "PLAYS");
  const own = played.filter(({ head }) => head === agreement);
  const inProcess = played.filter(({ head }) => book.entity(head)?.kind === "Process");
  const playing = (among: RelationRow[], is: (role: string) => boolean) =>
    distinct(among.filter(({ role }) => role !== null && is(role)).map(({ tail }) => tail));
  const first = (is: (role: string) => boolean) => {
    const here = playing(own, is);
    return here.length > 0 ? here : playing(inProcess, is);
  };
  const parties = first((role) => role === "party");
  const mediators = first((role) => mediating.has(role)).filter((id) => !parties.includes(id));
  const members = new Map<string, Set<string>>(parties.map((id) => [id, new Set([id])]));
  if (mediators.length > 0) members.set("mediators", new Set(mediators));

  const of = (speaker: string) => {
    const side = sideOf(book, speaker, parties, mediators);
    members.set(side, (members.get(side) ?? new Set()).add(speaker));
    return side;
  };

  return {
    of,
    ofFact(named, fact) {
      const speakers = named.length > 0 ? named : book.standing(fact).origins;
      const sides = distinct(speakers.map(of));
      return sides.find((side) => side !== "press") ?? "press";
    },
    all: () =>
      [...members]
        .map(([id, some]): LedgerSide => {
          const name = id in gathered ? null : book.nameOf(id);
          return { id, name, is: kindOf(id, parties), members: [...some].sort() };
        })
        .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)),
  };
}

function sideOf(book: Book, speaker: string, parties: string[], mediators: string[]): string {
  if (book.isPress(speaker) || !book.entity(speaker)) return "press";
  // Breadth first, so that what is nearest on the way up decides.
  let level = [speaker];
  const seen = new Set(level);
  let top = speaker;
  while (level.length > 0) {
    const party = level.find((id) => parties.includes(id));
    if (party) return party;
    if (level.some((id) => mediators.includes(id))) return "mediators";
    top = level[0]!;
    level = distinct(level.flatMap((id) => above(book, id))).filter((id) => !seen.has(id));
    for (const id of level) seen.add(id);
  }
  // A person who holds no office and belongs to no body speaks for nobody else.
  return book.entity(top)?.kind === "Organisation" ? top : speaker;
}

/** The bodies of somebody: what a person's offices are offices of, what a body is a part of. */
function above(book: Book, id: string): string[] {
  const offices = book.from(id, "HOLDS").map(({ head }) => head);
  return [id, ...offices].flatMap((one) =>
    book.from(one, "OF", "MEMBER_OF", "PART_OF").map(({ head }) => head),
  );
}

function kindOf(id: string, parties: string[]): LedgerSide["is"] {
  if (id === "mediators" || id === "press") return id;
  return parties.includes(id) ? "party" : "other";
}

function orderOf({ id, name, is }: LedgerSide): string {
  const called = name ?? gathered[id as keyof typeof gathered];
  return `${is === "press" ? 1 : 0} ${called.toLocaleLowerCase("en")} ${id}`;
}
