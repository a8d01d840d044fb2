import { writeCount } from "../../../model/count.ts";
import { dateInWords, dayAndMonth, shortDay } from "../../messages/days.ts";
import { countInWords, fieldInWords } from "../../messages/values.ts";
import type { Words } from "../../messages/words.tsx";
import type { Moment } from "./events.ts";
import { dayAt } from "./extent.ts";
import type { Tally } from "./figures.ts";
import type { Stage } from "./phases.ts";
import type { Silence } from "./silence.ts";

/** "Cairo trilateral", "Harbour accord: signed", "near-daily attacks, as alleged". */
export function titleOf(moment: Moment, words: Words): string {
  const { alleged, withdrawn, onlyDenied, status, planned } = moment;
  const { say, knows } = words;
  const dated = datedName(moment, words);
  const key = `value.${status}`;
  if (onlyDenied) return say("timeline.title.onlyDenied", { name: dated });
  if (withdrawn) return say("timeline.title.withdrawn", { name: dated });
  if (planned && knows(key))
    return say("timeline.title.planned", { name: dated, status: say(key) });
  return alleged ? say("timeline.title.alleged", { name: dated }) : dated;
}

/** "Harbour accord: announced and signed". */
function datedName({ name, fields }: Moment, words: Words): string {
  if (fields.length === 0) return name;
  const locale = words.intl.locale;
  const said = fields.map((field) => fieldInWords(field, words).toLocaleLowerCase(locale));
  return words.say("timeline.moment", { name, field: words.and(said) });
}

/** The words beside a mark; what lasts shows its days by itself. */
export function labelWords(moment: Moment, words: Words, withYear: boolean) {
  const day = moment.extent.lasts ? null : briefDay(moment, words, withYear);
  return { title: titleOf(moment, words), day };
}

/** The day beside a mark: short where it is plain, else as the source gives it. */
function briefDay({ extent, edtf }: Moment, words: Words, withYear: boolean): string {
  if (extent.vague) return dateInWords(edtf, words);
  const day = dayAt(extent.anchor);
  return withYear ? shortDay(day, words) : dayAndMonth(day, words);
}

/** All that is told of a mark to those who do not see where it stands. */
export function sentenceOf(moment: Moment, words: Words): string {
  const { say } = words;
  const { people, places, dayDisputed, disputed, alleged, inferred, inPeriod, singleOrigin } =
    moment;
  const dated = datedName(moment, words);
  const day = dateInWords(moment.edtf, words);
  const status = `value.${moment.status}`;
  return [
    moment.kind === "Meeting" && moment.planned && words.knows(status)
      ? say("timeline.tell.planned", { name: dated, status: say(status), day })
      : say("timeline.tell", { name: dated, day }),
    places.length > 0 && say("timeline.tell.places", { places: words.list(places) }),
    people.length > 0 && say("timeline.tell.people", { people: words.and(people) }),
    alleged && say("timeline.tell.alleged"),
    dayDisputed ? say("timeline.tell.dayDisputed") : disputed && say("timeline.tell.disputed"),
    unsaidInWords(moment, words),
    singleOrigin && say("timeline.tell.singleOrigin"),
    inferred && say("timeline.tell.inferred"),
    !inPeriod && say("timeline.tell.outside"),
  ]
    .filter(Boolean)
    .join(" ");
}

/** Why nobody says so, as things stand; null where somebody does. */
export function unsaidInWords(
  { withdrawn, onlyDenied }: Pick<Moment, "withdrawn" | "onlyDenied">,
  { say }: Words,
): string | null {
  if (onlyDenied) return say("timeline.tell.onlyDenied");
  return withdrawn ? say("timeline.tell.withdrawn") : null;
}

/** Where the agreement does not stand beside it: "River accord: first phase · from 10 October 2025". */
export function stageAlone(stage: Stage, words: Words): string {
  const phase = stageInWords(stage, words);
  return words.say("timeline.stage.of", { agreement: stage.row.name, phase });
}

/** "First phase · from 10 October 2025, no end reported". */
export function stageInWords({ name, edtf, kind, planned }: Stage, words: Words): string {
  if (edtf === null) return words.say("timeline.stage.planned", { name });
  const days = dateInWords(edtf, words);
  if (planned && kind === "Phase") return words.say("timeline.stage.planned.days", { name, days });
  return kind === "Phase"
    ? words.say("timeline.stage", { name, days })
    : words.say("timeline.stage.inForce", { days });
}

export function sentenceOfStage(stage: Stage, words: Words): string {
  const { say } = words;
  return [
    `${stageAlone(stage, words)}.`,
    stage.alleged && say("timeline.tell.alleged"),
    stage.disputed && say("timeline.tell.disputed"),
    unsaidInWords(stage, words),
  ]
    .filter(Boolean)
    .join(" ");
}

/** "more than 300". */
export function countOf({ count, name }: Tally, words: Words): string {
  return count ? countInWords(writeCount(count), words) : name;
}

/** Who counted, or that nobody is named. */
export function counterOf({ counters }: Tally, words: Words): string {
  return counters.length > 0 ? words.list(counters) : words.say("timeline.tally.noCounter");
}

export function sentenceOfTally(tally: Tally, words: Words): string {
  const { say } = words;
  return [
    say("timeline.tell.tally", {
      name: tally.name,
      count: countOf(tally, words),
      day: dateInWords(tally.edtf, words),
      counter: counterOf(tally, words),
    }),
    tally.alleged && say("timeline.tell.alleged"),
    tally.disputed && say("timeline.tell.disputed"),
    unsaidInWords(tally, words),
    tally.rivals && say("timeline.tell.rivals"),
    tally.singleOrigin && say("timeline.tell.singleOrigin"),
    tally.inferred && say("timeline.tell.inferred"),
  ]
    .filter(Boolean)
    .join(" ");
}

export function silenceInWords({ days }: Silence, words: Words): string {
  return words.say("timeline.silence", { days });
}

/** A month or a year of the histogram, in words. */
export function periodInWords(period: string, { intl }: Words): string {
  const start = `${period.length === 4 ? `${period}-01` : period}-01`;
  const style =
    period.length === 4
      ? ({ year: "numeric" } as const)
      : ({ month: "long", year: "numeric" } as const);
  return intl.formatDate(new Date(`${start}T12:00:00Z`), { ...style, timeZone: "UTC" });
}
