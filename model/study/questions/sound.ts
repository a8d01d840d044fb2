import { singleValued } from "../../agree.ts";
import { type Standing, standingOf } from "../../standing.ts";
import type { Material, StudyFact } from "./material.ts";

/**
 * Whether a fact can carry a right answer: it is shown and not denied, qualified, alleged or only our
 * reading; and of the fields that are asked, none is disputed, denied or qualified. It must be so on
 * the day asked for and with all that is known since, so that no answer is asked for that broke later.
 *
 * @param fields of the fact; "" is always asked
 */
export function isSound(material: Material, fact: StudyFact, fields: readonly string[]): boolean {
  return standingsOf(material, fact).every(
    (standing) =>
      standing.state === "shown" &&
      !standing.alleged &&
      !standing.inferred &&
      ["", ...fields].every((field) => isPlain(standing, field)),
  );
}

/** Whether nothing at all is disputed of a fact that is sound in itself. */
export function isUndisputed(material: Material, fact: StudyFact): boolean {
  const fields = Object.keys(singleValued);
  return (
    isSound(material, fact, fields) && standingsOf(material, fact).every((one) => !one.disputed)
  );
}

/** The one standing value of a field on the day, if there is one and it is sound. */
export function soundValue(material: Material, fact: StudyFact, field: string): string | null {
  const [values, later] = standingsOf(material, fact).map((one) => supported(one, field));
  const [only] = values!;
  if (only === undefined || values!.length > 1 || later!.length > 1 || later![0] !== only)
    return null;
  return isSound(material, fact, [field]) ? only : null;
}

/** Whether somebody says that a meeting was held, or nobody that it was anything else. */
export function wasHeld(material: Material, meeting: StudyFact): boolean {
  const said = standingsOf(material, meeting).map((one) => supported(one, "status"));
  return (
    isSound(material, meeting, ["status"]) &&
    said.every((values) => values.length === 0 || values.includes("held"))
  );
}

/** Ids of the claims that support a fact itself, or a value of it, on the day. */
export function supportOf({ known }: Material, fact: StudyFact, field = ""): string[] {
  const values = standingOf(fact.claims, { known }).fields[field]?.values ?? [];
  return values.flatMap(({ rows }) => rows);
}

function isPlain({ fields }: Standing, field: string): boolean {
  const { values, disputed } = fields[field] ?? { values: [], disputed: false };
  return (
    !disputed &&
    values.every(({ denials, qualifications }) => denials.length + qualifications.length === 0)
  );
}

function supported({ fields }: Standing, field: string): string[] {
  return (fields[field]?.values ?? [])
    .filter(({ value, rows }) => value !== null && rows.length > 0)
    .map(({ value }) => value!);
}

/** On the day, and with all that is known. */
function standingsOf({ known, whole, parties }: Material, fact: StudyFact): [Standing, Standing] {
  const { partyOf } = parties;
  const aboutParties = parties.aboutParties(fact);
  const claims = claimsOf(whole, fact);
  return [
    standingOf(claims, { known, partyOf, aboutParties }),
    standingOf(claims, { partyOf, aboutParties }),
  ];
}

/** All claims about it: what it has on the day may be fewer. */
function claimsOf(whole: Material["whole"], fact: StudyFact): StudyFact["claims"] {
  const same =
    "tail" in fact
      ? whole.from(fact.tail, fact.type).find(({ id }) => id === fact.id)
      : whole.entity(fact.id);
  return (same ?? fact).claims;
}
