import { LAST_DAY } from "../../day.ts";
import type { RelationType } from "../../relations.ts";
import { type Distractor, type Draft, plainOption, type Template } from "./draft.ts";
import type { Material, StudyNode } from "./material.ts";
import { isSound, isUndisputed, supportOf } from "./sound.ts";

/**
 * What was promised and not yet reported? Of one agreement: the right provision is one of which no
 * source says anything by the day, of it or of what it sets up or is measured by, for or against. A
 * wrong one has a report that stands and that nobody denies.
 */
export const unreported: Template = {
  id: "unreported",
  draftsOf: (material) =>
    material.told
      .ofKind("Agreement")
      .filter((one) => one.earliest <= material.window.to && isSound(material, one, []))
      .flatMap((agreement) => draftsOfAgreement(material, agreement)),
};

function draftsOfAgreement(material: Material, agreement: StudyNode): Draft[] {
  const provisions = provisionsOf(material, agreement.id);
  const wrong = provisions
    .filter((one) => hasPlainReport(material, one))
    .map((one): Distractor => ({ option: plainOption(one), rank: 0, days: 0 }));
  return provisions
    .filter((one) => isUndisputed(material, one) && !isTakenUp(material, one))
    .map((one) => ({
      id: `unreported ${one.id}`,
      about: agreement.id,
      asks: { agreement: agreement.name },
      right: plainOption(one),
      // One name may be given to two promises: they could not be told apart.
      wrong: wrong.filter(({ option }) => option.name !== one.name),
      evidence: { facts: [one.id as never], claims: supportOf(material, one) },
    }));
}

/** The provisions of an agreement, of its phases and of these. */
function provisionsOf({ told }: Material, agreement: string): StudyNode[] {
  const parts = new Set([agreement]);
  for (const id of parts)
    for (const { tail } of told.to(id, "PART_OF"))
      if (["Phase", "Provision"].includes(told.entity(tail)!.kind)) parts.add(tail);
  return [...parts].map((id) => told.entity(id)!).filter(({ kind }) => kind === "Provision");
}

/** By which something tells of a provision, or of a body. */
const taking: RelationType[] = [
  ...(["ASSESSES", "FULFILS", "BREACHES", "CONCERNS", "BENEFITS", "DEPENDS_ON"] as const),
  ...(["BY", "TOWARDS", "ATTENDED", "COUNTED_BY", "MEMBER_OF", "PLAYS"] as const),
];

/** Whether anybody says anything of it by the day, be it alleged, denied or taken back. */
function isTakenUp(material: Material, { id }: StudyNode): boolean {
  const { told } = material;
  const measured = told.from(id, "MEASURED_BY").map(({ head }) => head);
  const bodies = told.from(id, "ESTABLISHES").map(({ head }) => head);
  const about = [id, ...told.from(id, "CONCERNS").map(({ head }) => head), ...bodies];
  return (
    about.some((one) => told.to(one, ...taking).some(({ tail }) => tail !== id)) ||
    bodies.some((one) => told.entity(one)!.claims.some(({ field }) => field === "status")) ||
    measured.some((one) => told.to(one, "REPORTS").length > 0)
  );
}

/** An assessment of it, or an act that keeps or breaks it, as all say who say anything. */
function hasPlainReport(material: Material, { id }: StudyNode): boolean {
  const { told, window } = material;
  return told.to(id, "ASSESSES", "FULFILS", "BREACHES").some((link) => {
    const report = told.entity(link.tail)!;
    const inTime = report.edtf !== null && report.latest !== LAST_DAY && report.latest <= window.to;
    return inTime && isSaid(material, link) && isSaid(material, report);
  });
}

/** Somebody says so, alleged or ours or not: that is a report. Denied, it may be none. */
function isSaid(material: Material, fact: Parameters<typeof supportOf>[1]): boolean {
  return supportOf(material, fact).length > 0 && !isDenied(fact);
}

function isDenied({ claims }: Parameters<typeof supportOf>[1]): boolean {
  return claims.some(({ field, stance }) => field === "" && stance !== "supports");
}
