import * as z from "zod";
import { CitedClaim, claimLinks } from "./claim.ts";
import { countings } from "./counting.ts";
import { states } from "./standing.ts";

/** What two values of one field can be to each other, as `compare` of agree.ts says. */
const agreements = [
  "differ",
  "both can be true",
  "first narrows second",
  "second narrows first",
] as const;

/** How one value comes to be drawn where several stand. No side wins: `all` and `stretch` keep each. */
export const drawingRules = ["stretch", "first known", "all"] as const;

/** A claim as a card shows it. */
export const CardClaim = CitedClaim.extend({
  /** The passage in the reader's language, ours; null when the dossier has none. */
  translation: z.string().nullable(),
  /** States and bodies that its publisher is said to be of, each by a relation with a card of its own. */
  ties: z.array(z.object({ relation: z.string(), id: z.string(), name: z.string() })),
  /** Pages that correct the one it stands on, known by the day. */
  correctedBy: z.array(
    z.object({ source: z.string(), publisherName: z.string(), published: z.string() }),
  ),
}).meta({ id: "CardClaim" });
export type CardClaim = z.infer<typeof CardClaim>;

/** One origin of a side, with every report that goes back to it. */
export const CardOrigin = z
  .object({
    origin: z.string(),
    name: z.string(),
    /** An outlet in its own voice, no speaker named: it stands last among the sides. */
    press: z.boolean(),
    /** Ids of the claims, the first known first. */
    reports: z.array(z.string()),
  })
  .meta({ id: "CardOrigin" });
export type CardOrigin = z.infer<typeof CardOrigin>;

/** One answer to a question, with what speaks for it and against it. */
export const CardSide = z
  .object({
    /** Null: that it is so at all. */
    value: z.string().nullable(),
    /** Empty when it is only denied or qualified. */
    origins: z.array(CardOrigin),
    denials: z.array(z.string()),
    qualifications: z.array(z.string()),
    /** Nothing but our own reading supports it. */
    inferred: z.boolean(),
  })
  .meta({ id: "CardSide" });
export type CardSide = z.infer<typeof CardSide>;

/** What is asked of a fact: whether it is so (`field` ""), or the value of one of its fields. */
export const CardQuestion = z
  .object({
    field: z.string(),
    disputed: z.boolean(),
    sides: z.array(CardSide),
    /** Every two supported values of a field that has one, and what they are to each other. */
    agreements: z.array(
      z.object({ first: z.string(), second: z.string(), is: z.enum(agreements) }),
    ),
    /** Origins that support more than one value. */
    sameOrigin: z.array(z.object({ origin: z.string(), values: z.array(z.string()) })),
    /** What is drawn of it, and by which rule; null when nothing is, or there is nothing to pick from. */
    drawn: z.object({ value: z.string().nullable(), rule: z.enum(drawingRules) }).nullable(),
    /** Claims taken back by the day asked for. */
    withdrawn: z.array(z.string()),
  })
  .meta({ id: "CardQuestion" });
export type CardQuestion = z.infer<typeof CardQuestion>;

/** From the page that was read, step by step to where the words were first said. */
export const CardChain = z
  .object({
    claim: z.string(),
    steps: z.array(
      z.object({
        /** `published`: the page itself; `via`: the outlet it names; `origin`: who said it first. */
        how: z.enum(["published", "relays", "translates", "via", "origin"]),
        id: z.string(),
        is: z.enum(["source", "entity"]),
        name: z.string(),
        /** Whether a text of its own was read, in which it says so. */
        read: z.boolean(),
      }),
    ),
    /** Whether the last step was read. */
    read: z.boolean(),
  })
  .meta({ id: "CardChain" });
export type CardChain = z.infer<typeof CardChain>;

/** A link between two claims that the author of a dossier wrote; one may be about another fact. */
export const CardLink = z
  .object({
    from: z.string(),
    fromAbout: z.string(),
    how: z.enum(claimLinks),
    to: z.string(),
    toAbout: z.string(),
    dossier: z.string(),
  })
  .meta({ id: "CardLink" });
export type CardLink = z.infer<typeof CardLink>;

/** What a figure counts and how, as its measure says, and who counted. */
export const CardCounted = z
  .object({
    measure: z.string(),
    measureName: z.string(),
    unit: z.string().nullable(),
    /** What of it is counted; null: no source says what is left out. */
    scope: z.string().nullable(),
    period: z.string().nullable(),
    counting: z.enum(countings),
    /** Who counted, each with the relation that says so; none: not stated. */
    counters: z.array(z.object({ id: z.string(), relation: z.string() })),
  })
  .meta({ id: "CardCounted" });
export type CardCounted = z.infer<typeof CardCounted>;

/** Another figure of the same measure, for days that can be the same. */
export const CardBeside = z
  .object({
    id: z.string(),
    name: z.string(),
    /** EDTF, as drawn. */
    edtf: z.string(),
    /** Ids of who counted; none where the source names nobody. */
    counters: z.array(z.string()),
    /** Its counts that stand, each with its origins. */
    values: z.array(z.object({ value: z.string(), origins: z.array(z.string()) })),
    /** What its first count is to the first of the card's figure. */
    is: z.enum(agreements),
    claims: z.array(CardClaim),
  })
  .meta({ id: "CardBeside" });
export type CardBeside = z.infer<typeof CardBeside>;

/** How a fact stands on a day, without its fields. */
export const CardStanding = z
  .object({
    state: z.enum(states),
    firstKnown: z.string().nullable(),
    disputed: z.boolean(),
    denied: z.boolean(),
    alleged: z.boolean(),
    singleOrigin: z.boolean(),
    inferred: z.boolean(),
    origins: z.array(z.string()),
    reports: z.number().int(),
  })
  .meta({ id: "CardStanding" });
export type CardStanding = z.infer<typeof CardStanding>;

/** What a card or a dispute is about. */
export const CardFact = z
  .object({
    id: z.string(),
    is: z.enum(["entity", "relation"]),
    /** The entity's kind or the relation's type. */
    type: z.string(),
    name: z.string().nullable(),
    role: z.string().nullable(),
    tail: z.string().nullable(),
    head: z.string().nullable(),
  })
  .meta({ id: "CardFact" });
export type CardFact = z.infer<typeof CardFact>;

/** How entities are called that values, ends and origins name by their id. */
export const CardNames = z.record(z.string(), z.string());
export type CardNames = z.infer<typeof CardNames>;

/** The questions of one fact, and all that is said to them. */
export const Card = z.object({
  fact: CardFact.extend({ processes: z.array(z.string()) }),
  standing: CardStanding,
  /** The fact itself first, then its fields by name. */
  questions: z.array(CardQuestion),
  /** Every claim public by the day, by field and day known; sides name them by id. */
  claims: z.array(CardClaim),
  /** One for each claim. */
  chains: z.array(CardChain),
  links: z.array(CardLink),
  /** Of a figure: what it counts, and who counted; null for any other fact. */
  counted: CardCounted.nullable(),
  /** Of a figure: the others of its measure; null for any other fact. */
  beside: z
    .object({
      measure: z.string(),
      measureName: z.string(),
      /** For days that can be the same, by count. */
      figures: z.array(CardBeside),
      /** How many count other days. */
      otherDays: z.number().int(),
    })
    .nullable(),
  names: CardNames,
});
export type Card = z.infer<typeof Card>;

/** A fact that is disputed on a day, with the questions in dispute. */
export const Dispute = z
  .object({
    fact: CardFact,
    questions: z.array(
      z.object({
        field: z.string(),
        values: z.array(
          z.object({
            value: z.string().nullable(),
            origins: z.array(z.string()),
            reports: z.number().int(),
            /** The origins of what denies it. */
            deniedBy: z.array(z.string()),
          }),
        ),
      }),
    ),
  })
  .meta({ id: "Dispute" });
export type Dispute = z.infer<typeof Dispute>;

/** How many facts of a process stand in which way on a day; one may be counted in several. */
export const StandingCounts = z
  .object({
    facts: z.number().int(),
    disputed: z.number().int(),
    alleged: z.number().int(),
    singleOrigin: z.number().int(),
    withdrawn: z.number().int(),
    onlyDenied: z.number().int(),
    inferred: z.number().int(),
  })
  .meta({ id: "StandingCounts" });
export type StandingCounts = z.infer<typeof StandingCounts>;

export const Disputes = z.object({
  process: z.string(),
  /** By the name of the fact, then its id. */
  disputes: z.array(Dispute),
  counts: StandingCounts,
  names: CardNames,
});
export type Disputes = z.infer<typeof Disputes>;
