import { daysInMonth, FIRST_DAY, LAST_DAY } from "./day.ts";

/** One written date: the days it may be, and the mark of doubt it carries. */
export interface Part {
  from: string;
  to: string;
  /** `~` approximate, `?` uncertain, `%` both; `""` when the source is plain. */
  mark: "" | "~" | "?" | "%";
}

/**
 * A point (one date), an interval (it lasted), or a range in a set (`a..b`).
 * `text` is how a set writes it; `null` is an end not given.
 */
export interface Stretch {
  kind: "point" | "interval" | "range";
  text: string;
  start: Part | null;
  end: Part | null;
}

/** What an EDTF text says: one stretch, one of several, or all of several. */
export interface Reading {
  form: "one" | "oneOf" | "allOf";
  stretches: [Stretch, ...Stretch[]];
}

const EXPECTED =
  "expected YYYY, YYYY-MM or YYYY-MM-DD (with ~ ? % behind, or X for a digit not known), an interval a/b with .. or nothing for an end, or a set [a,b] or {a,b}";

const EXPECTED_RANGE = "a range in a set is two years, two months or two days, without marks or X";
const WHOLE = /^\d{4}(-(0\d|1\d)(-\d{2})?)?$/;

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );

/*
 * Northern seasons, wide enough for both ways of counting them: by whole months and by the sun.
 * ISO 8601-2 says 21 to 23 and leaves the place open; a southern season is written as its months.
 */
const SEASONS: Record<string, [string, string]> = {
  "21": ["03-01", "06-21"],
  "22": ["06-01", "09-23"],
  "23": ["09-01", "12-22"],
};

/**
 * Reads an EDTF text by our own grammar: a whitelist, smaller than the standard.
 *
 * The `edtf` package is not asked. It reads `19400715` as 1970, gives `2025-11-25/` a last day in 1970
 * and `[a..b]` the first member's last day, calls January to March "spring", and refuses intervals such as
 * `2025-10/2025-10-25`; where it is right (dates, X digits, plain intervals) the tests hold us to it.
 *
 * @throws RangeError with a sentence for the author when the text is refused
 */
export function readEdtf(text: string): Reading {
  if (/[0-9]T[0-9]|:/.test(text)) refuse(text, "days only, without hours: write YYYY-MM-DD");
  const set = /^\[(.+)\]$|^\{(.+)\}$/.exec(text);
  if (set) {
    const members = (set[1] ?? set[2] ?? "").split(",").map(readMember);
    return { form: set[1] ? "oneOf" : "allOf", stretches: members as [Stretch, ...Stretch[]] };
  }
  return { form: "one", stretches: [text.includes("/") ? readInterval(text) : readPoint(text)] };
}

/** All the days a stretch may touch. */
export function spread({ start, end }: Stretch) {
  return { earliest: start?.from ?? FIRST_DAY, latest: end?.to ?? LAST_DAY };
}

function readMember(text: string): Stretch {
  if (text.includes("/")) refuse(text, "a set holds dates, not intervals");
  if (!text.includes("..")) return readPoint(text);
  const ends = text.split("..");
  if (ends.length !== 2 || !ends.every((end) => WHOLE.test(end))) refuse(text, EXPECTED_RANGE);
  if (ends[0]?.length !== ends[1]?.length) refuse(text, EXPECTED_RANGE);
  const [start, end] = ends.map(readPart) as [Part, Part];
  return inOrder({ kind: "range", text, start, end });
}

function readPoint(text: string): Stretch {
  const part = readPart(text);
  return { kind: "point", text, start: part, end: part };
}

function readInterval(text: string): Stretch {
  const ends = text.split("/");
  if (ends.length !== 2) refuse(text, EXPECTED);
  const [start, end] = ends.map((end) => (end === "" || end === ".." ? null : readPart(end)));
  if (!start && !end && text !== "../..") refuse(text, "it names no day; leave the date out");
  return inOrder({ kind: "interval", text, start: start ?? null, end: end ?? null });
}

function inOrder(stretch: Stretch): Stretch {
  const { start, end, text } = stretch;
  if (start && end && end.to < start.from) refuse(text, "it ends before it starts");
  return stretch;
}

function readPart(text: string): Part {
  const match = /^(\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%])?$/.exec(text);
  if (!match) refuse(text, EXPECTED);
  const [, year = "", month, day] = match;
  if (!/^[12]/.test(year)) refuse(text, "years run from 1000 to 2999");
  const mark = (match[4] ?? "") as Part["mark"];
  if (mark && SEASONS[month ?? ""]) refuse(text, `a season is vague enough: without ${mark}`);
  if (mark && text.includes("X"))
    refuse(text, `an X already says what is not known: without ${mark}`);
  const [from, to] = daysOf(text, year, month, day);
  return { from, to, mark };
}

function daysOf(text: string, year: string, month?: string, day?: string): [string, string] {
  if (month === undefined || month === "XX") {
    if (day !== undefined) refuse(text, "a day needs its month");
    if (month && year.includes("X")) refuse(text, "a month needs its whole year");
    return [`${year.replaceAll("X", "0")}-01-01`, `${year.replaceAll("X", "9")}-12-31`];
  }
  if (year.includes("X")) refuse(text, "a month needs its whole year");

  const season = SEASONS[month];
  if (season && day === undefined) return [`${year}-${season[0]}`, `${year}-${season[1]}`];
  if (month === "24") refuse(text, "a winter lies in two years: write its months, [a..b]");
  const name = MONTHS[Number(month) - 1];
  if (!name) refuse(text, `${month} is not a month`);

  const last = daysInMonth(Number(year), Number(month));
  if (day === undefined || day === "XX") return [`${year}-${month}-01`, `${year}-${month}-${last}`];
  if (Number(day) < 1 || Number(day) > last) {
    const whose = month === "02" ? `${name} ${year}` : name;
    refuse(text, `${Number(day)} ${whose} is not a day: ${whose} has ${last} days`);
  }
  return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
}

function refuse(text: string, why: string): never {
  throw new RangeError(`"${text}" cannot be read as a date: ${why}`);
}
