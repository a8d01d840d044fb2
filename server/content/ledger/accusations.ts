import type { StandingRow } from "../../../model/claim.ts";
import type { Accusation } from "../../../model/ledger/accusations.ts";
import type { EntityRow } from "../../queries/shapes.ts";
import { touches, type Window } from "../slice.ts";
import { answersTo, sameSide } from "./answers.ts";
import type { Book } from "./book.ts";
import { daysOf, distinct, factIn, joinedBy, textOf, valuesOf } from "./said.ts";

/** Who says that who did what: before it is told what was breached and what was answered. */
interface Charge {
  accuser: string;
  /** The accuser's words name nobody: the voice as written. */
  unnamed: boolean;
  /** Said by an outlet in its own voice. */
  press: boolean;
  claims: Set<string>;
  /** Ids of relations that join a statement of the accuser to the act. */
  statements: Set<string>;
}

/**
 * Every accusation about an act in a window. Whoever supports that an act was done and that it breaches
 * something accuses the one whose act it is said to be; so does a statement at somebody about their act.
 * What somebody says of their own side is an answer, no accusation.
 */
export function accusationsIn(book: Book, window: Window): Accusation[] {
  return book
    .ofKind("Act")
    .filter((act) => touches(act, window))
    .flatMap((act) => book.from(act.id, "BY").flatMap(({ head }) => aboutOne(book, act, head)))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function aboutOne(book: Book, act: EntityRow, accused: string): Accusation[] {
  const charges = new Map<string, Charge>();
  const charge = (accuser: string, how: Pick<Charge, "unnamed" | "press">) => {
    const made = charges.get(accuser) ?? {
      ...{ accuser, ...how, claims: new Set<string>(), statements: new Set<string>() },
    };
    charges.set(accuser, made);
    return made;
  };
  for (const row of blaming(book, act, accused)) {
    const unnamed = row.speaker === null && row.voice !== null;
    const press = row.speaker === null && !unnamed && book.isPress(row.origin);
    charge(unnamed ? row.voice! : row.origin, { unnamed, press }).claims.add(row.id);
  }
  for (const relation of book.to(act.id, "CONCERNS")) {
    const statement = book.entity(relation.tail)!;
    if (!isAccusing(book, statement, act, accused)) continue;
    for (const { head } of book.from(statement.id, "BY")) {
      const made = charge(head, { unnamed: false, press: book.isPress(head) });
      made.statements.add(relation.id);
      for (const id of factIn(book, statement).said.supports) made.claims.add(id);
    }
  }
  return [...charges.values()]
    .filter(({ accuser }) => !sameSide(book, accuser, accused))
    .map((made) => accusationOf(book, act, accused, made));
}

/** Claims that an act was done and that it is a breach; of an act that is not said to be one, none. */
function blaming(book: Book, act: EntityRow, accused: string): StandingRow[] {
  const breaches = book.from(act.id, "BREACHES");
  const alleged = book.standing(act).alleged;
  if (breaches.length === 0 && textOf(act, "form") !== "breach" && !alleged) return [];
  const by = book.from(act.id, "BY").filter(({ head }) => head === accused);
  return [act, ...breaches, ...by].flatMap((fact) => {
    const standing = new Set(factIn(book, fact).said.supports);
    return fact.claims.filter(({ id }) => standing.has(id));
  });
}

/** What is itself a word is agreed to or rejected; to be accused of it, it has to be called a breach. */
const wordsAlone = ["statement", "appeal", "proposal", "demand", "ultimatum", "appointment"];

/** A statement at the accused; or at nobody, about an act that is said to be a breach. */
function isAccusing(book: Book, statement: EntityRow, act: EntityRow, accused: string): boolean {
  if (statement.kind !== "Act" || book.standing(statement).state !== "shown") return false;
  const form = textOf(act, "form");
  const isBreach = form === "breach" || book.from(act.id, "BREACHES").length > 0;
  if (!isBreach && form !== null && wordsAlone.includes(form)) return false;
  const towards = book.from(statement.id, "TOWARDS").map(({ head }) => head);
  if (towards.length > 0) return towards.some((id) => sameSide(book, id, accused));
  return isBreach && textOf(statement, "form") === "statement";
}

function accusationOf(book: Book, act: EntityRow, accused: string, made: Charge): Accusation {
  const { accuser, unnamed, press } = made;
  const claims = distinct([...made.claims]);
  const rows = new Map(everyRow(book, act).map((row) => [row.id, row]));
  const answers = answersTo(book, act, accuser, accused);
  return {
    id: `${accuser}~${act.id}~${accused}`,
    ...{ accuser, accuserName: book.nameOf(accuser), press, unnamed },
    ...{ accused, accusedName: book.entity(accused)!.name },
    act: {
      ...factIn(book, act),
      name: act.name,
      form: textOf(act, "form"),
      days: daysOf(act),
      undated: act.edtf === null,
      frequency: valuesOf(book, act, "frequency"),
    },
    breaches: book.from(act.id, "BREACHES").map((relation) => joinedBy(book, relation, "head")),
    claims,
    statements: book
      .to(act.id, "CONCERNS")
      .filter(({ id }) => made.statements.has(id))
      .map((relation) => joinedBy(book, relation, "tail")),
    known: claims.flatMap((id) => rows.get(id)?.known ?? []).sort()[0] ?? "",
    answers,
    silence: answers.length === 0,
  };
}

/** The rows of an act, of what joins it, and of the statements about it. */
function everyRow(book: Book, act: EntityRow): StandingRow[] {
  const statements = book.to(act.id, "CONCERNS").map(({ tail }) => book.entity(tail)!);
  return [act, ...book.from(act.id, "BREACHES", "BY"), ...statements].flatMap(
    ({ claims }) => claims,
  );
}

function key({ accuserName, accusedName, press, act, id }: Accusation): string {
  return `${press ? 1 : 0} ${accuserName}\n${accusedName}\n${act.days.earliest} ${id}`;
}
