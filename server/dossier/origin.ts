import { isOnlyDenied } from "../../model/denied.ts";
import type { ClaimFact, SourceFact } from "../../model/fact.ts";
import { passageKey, type World } from "./world.ts";

/** Ways in which a page passes on another. One that corrects another says something of its own. */
export const passesOn: ReadonlySet<string> = new Set(["relays", "translates"]);

/**
 * Where what a claim says was first said (DESIGN §3): the rule stands in docs/dossier.md. What a page
 * passes on is followed, page by page and outlet by outlet, for as long as what they say of this fact
 * was read: two that pass on one are one origin, however many stand in between.
 */
export function originFinder(world: World): (claim: ClaimFact) => string {
  const offices = headsOf(world, "HOLDS");
  const bodies = headsOf(world, "OF");
  const found = new Map<string, string>();
  // Claims that are being followed: outlets that name each other lead nowhere.
  const open = new Set<string>();
  const asked = new Set<string>();

  // A person with one office speaks for the body of that office; any other speaker for itself.
  function bodyOf(speaker: string): string {
    if (world.entities.get(speaker)?.fact.kind !== "Person") return speaker;
    const held = offices.get(speaker);
    if (held?.size !== 1) return speaker;
    const [office] = held;
    const of = bodies.get(office!);
    return of?.size === 1 ? [...of][0]! : speaker;
  }

  function follow(claim: ClaimFact): string {
    const known = found.get(claim.id);
    if (known !== undefined) return known;
    open.add(claim.id);
    const origin = firstOf(claim);
    open.delete(claim.id);
    found.set(claim.id, origin);
    return origin;
  }

  function firstOf(claim: ClaimFact): string {
    const { origin, speakerFor, speaker, via } = world.passages.get(
      passageKey(claim.source, claim.passage),
    )!;
    if (origin ?? speakerFor) return (origin ?? speakerFor)!;
    if (speaker) return bodyOf(speaker);
    if (via)
      return among(
        sayingAs(claim).filter((other) => pageOf(other).publisher === via),
        via,
      );
    return passedOn(claim);
  }

  /** Where the page that a page passes on has it from; what that page says otherwise is no relay. */
  function passedOn(claim: ClaimFact): string {
    const own = pageOf(claim);
    const seen = new Set([own.id]);
    let page = own;
    for (let next = nextOf(page, seen); next; next = nextOf(page, seen)) {
      page = next;
      seen.add(page.id);
      const said = world.claims
        .get(claim.about)!
        .filter(({ source, field }) => source === page.id && field === claim.field);
      const same = sayingAs(claim).filter(({ source }) => source === page.id);
      if (same.length > 0) return among(same, page.publisher);
      if (said.length > 0) return own.publisher;
    }
    return page.publisher;
  }

  function nextOf({ follows }: SourceFact, seen: ReadonlySet<string>): SourceFact | null {
    const link = follows.find(({ how, source }) => passesOn.has(how) && !seen.has(source));
    return (link && world.sources.get(link.source)?.fact) ?? null;
  }

  /** The first of the origins of some claims by its id; an outlet that says it of itself is its own. */
  function among(claims: readonly ClaimFact[], outlet: string): string {
    const origins = claims.filter(({ id }) => !open.has(id)).map(follow);
    return origins.length === 0 || origins.includes(outlet) ? outlet : origins.sort()[0]!;
  }

  /** What others say of the same, in the same sense. */
  function sayingAs({ id, about, field, value, stance }: ClaimFact): ClaimFact[] {
    return world.claims
      .get(about)!
      .filter(
        (other) =>
          other.id !== id &&
          other.field === field &&
          other.value === value &&
          other.stance === stance,
      );
  }

  const pageOf = ({ source }: ClaimFact) => world.sources.get(source)!.fact;

  return (claim) => {
    if (!asked.has(claim.about)) {
      asked.add(claim.about);
      // In one order, however the claims came, so that every engine keeps the same.
      const all = world.claims.get(claim.about) ?? [];
      for (const one of all.toSorted((a, b) => (a.id < b.id ? -1 : 1))) follow(one);
    }
    return found.get(claim.id)!;
  };
}

function headsOf(world: World, type: string): Map<string, Set<string>> {
  const heads = new Map<string, Set<string>>();
  for (const { fact } of world.relations.values())
    if (fact.type === type && !isOnlyDenied(world.claims.get(fact.id) ?? []))
      heads.set(fact.tail, (heads.get(fact.tail) ?? new Set()).add(fact.head));
  return heads;
}
