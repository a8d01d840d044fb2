import type { CitedClaim, Stance } from "../../model/claim.ts";
import { stands } from "../../model/standing.ts";

/** What one passage says of one fact: its claims, all from the same words. */
export interface Quote {
  /** Source and passage. */
  id: string;
  /** The claim that carries the words; all of them do. */
  claim: CitedClaim;
  stance: Stance;
  says: { field: string; value: string | null; written: string | null; inferred: boolean }[];
  /** It was taken back by the second clock's day. */
  withdrawn: boolean;
}

/** What is said of one fact, and the numbers that tell how far it goes. */
export interface Evidence {
  quotes: Quote[];
  claims: number;
  origins: number;
  sources: number;
  denials: number;
}

/**
 * The words a fact rests on as known on a day, each passage once; denials and qualifications stand
 * after what they speak against. Claims taken back by then are kept and marked, and not counted.
 */
export function evidenceOf(cited: readonly CitedClaim[], known: string | null): Evidence {
  const told = cited.filter((claim) => known === null || claim.known <= known);
  const groups = new Map<string, CitedClaim[]>();
  for (const claim of told) {
    const id = `${claim.source}#${claim.passage} ${claim.stance}`;
    groups.set(id, [...(groups.get(id) ?? []), claim]);
  }
  const quotes = [...groups].map(([id, claims]) => quoteOf(id, claims, known)).sort(inOrder);
  const standing = quotes.filter(({ withdrawn }) => !withdrawn);
  return {
    quotes,
    claims: standing.length,
    origins: new Set(standing.map(({ claim }) => claim.origin)).size,
    sources: new Set(standing.map(({ claim }) => claim.source)).size,
    denials: standing.filter(({ stance }) => stance === "denies").length,
  };
}

function quoteOf(id: string, claims: CitedClaim[], known: string | null): Quote {
  const [claim] = claims as [CitedClaim, ...CitedClaim[]];
  const says = claims.map(({ field, value, written, inferred }) => ({
    field,
    value,
    written,
    inferred,
  }));
  return {
    id,
    claim,
    stance: claim.stance,
    says: says.sort((a, b) => (a.field < b.field ? -1 : 1)),
    withdrawn: claims.every((one) => !stands(one, known)),
  };
}

const stanceOrder: readonly Stance[] = ["supports", "denies", "qualifies"];

/** The fact itself first, then its properties; within one, support first, then the earliest known. */
function inOrder(a: Quote, b: Quote): number {
  const key = ({ says, stance, claim, id, withdrawn }: Quote) =>
    [Number(withdrawn), says[0]!.field, stanceOrder.indexOf(stance), claim.known, id].join(" ");
  return key(a) < key(b) ? -1 : 1;
}
