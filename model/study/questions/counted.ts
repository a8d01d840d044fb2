import { compare } from "../../agree.ts";
import { overlaps } from "../../span.ts";
import { areNear, rolesOf } from "./circle.ts";
import {
  type Distractor,
  type Draft,
  daysApart,
  isInside,
  period,
  plainOption,
  type Template,
  tells,
} from "./draft.ts";
import type { Material, StudyNode } from "./material.ts";
import { isUndisputed, soundValue, supportOf } from "./sound.ts";

/**
 * Who counted this? The number has one counter and is not disputed. A wrong one counts other things in
 * the same months; neither is it a body of the right one, nor did it report this number or pass it on,
 * nor has it a number of its own of this measure that could be the same.
 */
export const counted: Template = {
  id: "counted",
  draftsOf: (material) =>
    material.told
      .ofKind("Figure")
      .filter((figure) => figure.edtf !== null && isInside(material, figure))
      .flatMap((figure) => draftsOfFigure(material, figure)),
};

function draftsOfFigure(material: Material, figure: StudyNode): Draft[] {
  const { told, whole } = material;
  const [link, another] = whole.from(figure.id, "COUNTED_BY");
  const [reports] = told.from(figure.id, "REPORTS");
  const value = soundValue(material, figure, "value");
  const days = soundValue(material, figure, "edtf");
  if (!link || another || !reports || value === null || days === null) return [];
  const [counts] = told.from(figure.id, "COUNTED_BY");
  if (!counts || !isUndisputed(material, counts) || !isUndisputed(material, figure)) return [];
  const [who, measure] = [told.entity(counts.head)!, told.entity(reports.head)!];
  if (tells(measure.name, who.name)) return [];
  const wrong = others(material, figure, who).filter(
    ({ option }) =>
      !tells(measure.name, option.name) &&
      !mayHaveCounted(material, figure, measure, option.id, value),
  );
  return [
    {
      id: `counted ${counts.id}`,
      about: figure.id,
      asks: { measure: measure.name, value, unit: `${measure.properties.unit ?? ""}`, days },
      right: plainOption(who),
      wrong,
      evidence: {
        facts: [counts.id as never, figure.id as never],
        claims: [...supportOf(material, counts), ...supportOf(material, figure, "value")],
      },
    },
  ];
}

/** Whoever else counts in this process, by the days of the nearest of their numbers. */
function others(material: Material, figure: StudyNode, who: StudyNode): Distractor[] {
  const roles = rolesOf(material, who.id);
  return material.told.ofKind(who.kind).flatMap((other): Distractor[] => {
    const days = material.told
      .to(other.id, "COUNTED_BY")
      .map(({ tail }) => daysApart(figure, material.told.entity(tail)!))
      .reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
    if (other.id === who.id || days > period || areNear(material, who.id, other.id)) return [];
    const shares = [...rolesOf(material, other.id)].some((role) => roles.has(role));
    return [{ option: plainOption(other), rank: shares ? 0 : 1, days }];
  });
}

function mayHaveCounted(
  material: Material,
  figure: StudyNode,
  measure: StudyNode,
  other: string,
  value: string,
): boolean {
  const { whole } = material;
  const said = (whole.entity(figure.id) ?? figure).claims;
  const voices = new Set([
    ...said.flatMap(({ origin, speaker }) => [origin, speaker ?? origin]),
    ...material.claims
      .filter(({ about }) => (about as string) === figure.id)
      .flatMap(({ publisher, via, speakerFor }) => [publisher, via, speakerFor]),
  ]);
  if ([...voices].some((one) => one !== null && (one === other || areNear(material, one, other))))
    return true;
  // Two measures of one unit may be one thing under two names.
  return whole.to(other, "COUNTED_BY").some(({ tail }) => {
    const own = whole.entity(tail)!;
    const of = whole.from(tail, "REPORTS").map(({ head }) => whole.entity(head)!);
    return (
      own.id !== figure.id &&
      overlaps(own, figure) &&
      of.some(
        ({ id, properties: { unit } }) => id === measure.id || unit === measure.properties.unit,
      ) &&
      valuesOf(own).some((one) => compare("count", one, value) !== "differ")
    );
  });
}

function valuesOf({ claims }: StudyNode): string[] {
  return claims.flatMap((row) =>
    row.field === "value" && row.stance === "supports" && row.value !== null ? row.value : [],
  );
}
