import { addDays } from "../../model/day.ts";
import { aboutLines } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { together } from "./pieces.ts";
import { marksOf, possibly, shown, sourceLine, sourcesOf } from "./texts.ts";
import { eventsOf } from "./timelinejs.ts";
import type { View, ViewEntity, ViewFact } from "./view.ts";

/** iCalendar (RFC 5545): whole days, with what is doubtful said in words. */
export const ics: Exporter = { id: "ics", write: (view) => together(written(view)) };

async function* written(view: View): AsyncGenerator<string> {
  yield lines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Parley//Parley//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${text(view.title)}`,
    `X-WR-CALDESC:${text([...aboutLines(view), "Sources:", ...view.sources.map(sourceLine)].join("\n"))}`,
  ]);
  for await (const one of view.facts(eventsOf(view))) yield eventOf(one, view);
  yield lines(["END:VCALENDAR"]);
}

function eventOf(one: ViewFact, view: View): string {
  const entity = one.fact as ViewEntity;
  const { from, to } = possibly(entity);
  const marks = marksOf(entity);
  const sources = new Set(sourcesOf(one));
  const described = [
    `${entity.kind}, ${entity.edtf}${to === null ? ", no end known" : ""}${marks.length > 0 ? ` (${marks.join(", ")})` : ""}`,
    ...view.sources.filter(({ id }) => sources.has(id)).map(sourceLine),
  ].join("\n");
  return lines([
    "BEGIN:VEVENT",
    `UID:${text(entity.id)}@parley`,
    // No clock: the day on which the newest of its claims became public.
    `DTSTAMP:${basic(newest(one))}T000000Z`,
    `DTSTART;VALUE=DATE:${basic(from!)}`,
    // The day after the last one; without one an event has the single day it begins on.
    ...(to === null ? [] : [`DTEND;VALUE=DATE:${basic(addDays(to, 1))}`]),
    `SUMMARY:${text(titleOf(entity))}`,
    `DESCRIPTION:${text(described)}`,
    `CATEGORIES:${text(entity.kind)}`,
    "TRANSP:TRANSPARENT",
    ...(view.address.startsWith("http") ? [`URL:${view.address}`] : []),
    "END:VEVENT",
  ]);
}

/** A calendar shows the name alone: what nobody says was so must not look as if it had been. */
function titleOf({ name, standing }: ViewEntity): string {
  const unsaid = { withdrawn: "withdrawn", denied: "only denied" }[standing.state as string];
  return unsaid ? `${shown(name)} (${unsaid})` : shown(name);
}

function newest({ claims, fact }: ViewFact): string {
  const days = claims.map(({ known }) => known).sort();
  return days.at(-1) ?? fact.standing.firstKnown ?? "1970-01-01";
}

const basic = (day: string) => day.replaceAll("-", "");

/** A text as a value: what has a meaning there is escaped. */
function text(value: string): string {
  return shown(value)
    .replaceAll("\\", "\\\\")
    .replaceAll(";", "\\;")
    .replaceAll(",", "\\,")
    .replaceAll(/\r\n|\r|\n/g, "\\n");
}

/** Lines end in CRLF and are folded at 75 octets, never inside a letter. */
function lines(all: string[]): string {
  return all.map((line) => `${folded(line)}\r\n`).join("");
}

function folded(line: string): string {
  if (Buffer.byteLength(line) <= 75) return line;
  const parts: string[] = [];
  let part = "";
  let size = 0;
  for (const letter of line) {
    const more = Buffer.byteLength(letter);
    // What is folded begins with a space, which counts.
    if (size + more > 75) {
      parts.push(part);
      [part, size] = ["", 1];
    }
    part += letter;
    size += more;
  }
  return [...parts, part].join("\r\n ");
}
