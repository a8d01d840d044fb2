import { oneOf, parseEdtf } from "../../model/date.ts";
import { readEdtf } from "../../model/edtf.ts";
import type { ClaimFact, Fact } from "../../model/fact.ts";
import { drawnFrom, type KindName } from "../../model/kinds.ts";
import { dayFields, readRelative } from "./relative.ts";
import { shifted } from "./shift.ts";

/** Days worked out of claims. EDTF, or null where none can be. */
export interface Days {
  /** The value of one claim about a day. */
  ofClaim(claim: ClaimFact): string | null;
  /** The day drawn for one property: competing values as "one of". */
  ofField(about: string, field: string): string | null;
  /** The days drawn for the fact itself, from its `edtf` or from the days of its kind. */
  ofFact(about: string): string | null;
}

/** Works out days counted from other facts: from the day that the same source gives, else from the drawn day. */
export function workOutDays(facts: readonly Fact[]): Days {
  const claims = new Map<string, ClaimFact[]>();
  const kinds = new Map<string, KindName>();
  const withdrawn = new Set<string>();
  const onlyDenied = onlyDeniedAmong(facts);
  for (const fact of facts) {
    if (fact.is === "entity") kinds.set(fact.id, fact.kind);
    if (fact.is === "source")
      for (const { number, withdrawn: day } of fact.passages)
        if (day) withdrawn.add(`${fact.id}.${number}`);
    if (fact.is !== "claim" || fact.value === null || !dayFields.has(fact.field)) continue;
    // Of what is only denied, the day that is denied with it is the day that is meant.
    const meant = fact.stance === "denies" && onlyDenied.has(fact.about);
    if (fact.stance !== "supports" && !meant) continue;
    const key = `${fact.about} ${fact.field}`;
    const there = claims.get(key);
    if (there) there.push(fact);
    else claims.set(key, [fact]);
  }

  const known = new Map<string, string | null>();
  /** Answers once; a day that is asked for while it is worked out stands in a circle, and is none. */
  function once(key: string, work: () => string | null): string | null {
    const before = known.get(key);
    if (before !== undefined) return before;
    known.set(key, null);
    const found = work();
    known.set(key, found);
    return found;
  }

  function ofClaim(claim: ClaimFact): string | null {
    return once(claim.id, () => {
      const value = claim.value ?? "";
      if (parseEdtf(value).ok) return value;
      const relative = readRelative(value);
      const from = relative && dayBy(relative.id, relative.property, claim.source);
      return from ? shifted(from, relative) : null;
    });
  }

  function dayBy(id: string, property: string, source: string | null): string | null {
    return once(`${id} ${property} ${source ?? ""}`, () => {
      const own = drawn(claims.get(`${id} ${property}`) ?? [], source);
      if (own || property !== "edtf") return own;
      const made = drawnFrom[kinds.get(id) ?? "Person"];
      if (!made) return null;
      const first = made.starts
        .map((field) => dayBy(id, field, source))
        .find((day) => day !== null);
      return stretch(first ?? null, dayBy(id, made.ends, source));
    });
  }

  // The same source's values go first; withdrawn ones count only where nothing else does.
  function drawn(all: ClaimFact[], source: string | null): string | null {
    const same = all.filter((claim) => claim.source === source);
    const some = same.length > 0 ? same : all;
    const standing = some.filter((claim) => !withdrawn.has(`${claim.source}.${claim.passage}`));
    const values = (standing.length > 0 ? standing : some).flatMap((claim) => ofClaim(claim) ?? []);
    return values.length > 0 ? oneOf(values) : null;
  }

  const ofField = (about: string, field: string) => dayBy(about, field, null);
  return { ofClaim, ofField, ofFact: (about) => ofField(about, "edtf") };
}

function onlyDeniedAmong(facts: readonly Fact[]): Set<string> {
  const itself = facts.filter((fact) => fact.is === "claim" && fact.field === "") as ClaimFact[];
  const by = (stance: ClaimFact["stance"]) =>
    new Set(itself.filter((claim) => claim.stance === stance).map(({ about }) => about));
  const supported = by("supports");
  return new Set([...by("denies")].filter((about) => !supported.has(about)));
}

/** From a start to an end, each of which may be one of several; null where neither is known. */
export function stretch(start: string | null, end: string | null): string | null {
  if (!start && !end) return null;
  const starts = start ? partsOf(start, 0) : [".."];
  const ends = end ? partsOf(end, 1) : [".."];
  const all = starts.flatMap((from) => ends.map((to) => `${from}/${to}`));
  const possible = all.filter((text) => parseEdtf(text).ok);
  return possible.length > 0 ? oneOf(possible) : start;
}

function partsOf(edtf: string, side: 0 | 1): string[] {
  return readEdtf(edtf).stretches.flatMap(({ kind, text }) => {
    if (kind === "range") return text.split("..");
    return kind === "interval" ? [text.split("/")[side]!] : [text];
  });
}
