import { FIRST_DAY, LAST_DAY } from "../../day.ts";
import {
  type Distractor,
  type Draft,
  daysApart,
  isInside,
  period,
  plainOption,
  type Template,
} from "./draft.ts";
import type { Material, StudyNode } from "./material.ts";
import { isSound, supportOf, wasHeld } from "./sound.ts";

/**
 * Which came first? Events of one kind whose days are undisputed: the right one was over before any
 * of the others can have begun, and none of them is a part of another.
 */
export const first: Template = {
  id: "first",
  draftsOf(material) {
    const dated = material.told
      .ofKind("Meeting", "Act")
      .filter((event) => isInside(material, event) && isDated(material, event));
    return dated.flatMap((event) => {
      const wrong = dated
        .filter((other) => other.kind === event.kind && isLater(material, event, other))
        .map((other) => laterThan(event, other))
        .filter(({ days }) => days <= period);
      return wrong.length === 0 ? [] : [draftOf(material, event, wrong)];
    });
  },
};

function draftOf(material: Material, event: StudyNode, wrong: Distractor[]): Draft {
  const claims = [...supportOf(material, event), ...supportOf(material, event, "edtf")];
  return {
    id: `first ${event.id}`,
    about: event.id,
    asks: {},
    right: plainOption(event),
    wrong,
    evidence: { facts: [event.id as never], claims },
  };
}

/** It was, on days that are given and that nobody disputes; and its name does not say when. */
function isDated(material: Material, event: StudyNode): boolean {
  const { earliest, latest, name, kind } = event;
  if (earliest === FIRST_DAY || latest === LAST_DAY || namesDays.test(name)) return false;
  if (material.known !== null && latest > material.known) return false;
  const has = supportOf(material, event, "edtf").length > 0;
  const was = kind === "Meeting" ? wasHeld(material, event) : isSound(material, event, []);
  return has && was && isSound(material, event, ["edtf"]);
}

function isLater({ whole }: Material, event: StudyNode, other: StudyNode): boolean {
  // With what became known later, too, the one must be before the other.
  const [a, b] = [whole.entity(event.id) ?? event, whole.entity(other.id) ?? other];
  const parts = new Set([event.id, other.id]);
  const joined = whole.from(event.id, "PART_OF").concat(whole.from(other.id, "PART_OF"));
  return (
    event.latest < other.earliest &&
    a.latest < b.earliest &&
    !joined.some(({ head }) => parts.has(head)) &&
    event.name !== other.name
  );
}

function laterThan(event: StudyNode, other: StudyNode): Distractor {
  const same = event.properties.form === other.properties.form;
  return { option: plainOption(other), rank: same ? 0 : 1, days: daysApart(event, other) };
}

const namesDays =
  /\d{4}|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:first|second|third|last|next|earlier|later)\b/i;
