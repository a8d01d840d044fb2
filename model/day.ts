/** The day that stands for "no beginning known"; no real date reaches it. */
export const FIRST_DAY = "0001-01-01";
/** The day that stands for "no end known", and for a claim that was never withdrawn. */
export const LAST_DAY = "9999-12-31";

const MS_A_DAY = 86_400_000;

/** Whether a text is a real calendar day, `YYYY-MM-DD`. The two open ends are days too. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match || match[1] === "0000") return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day `n` days after `day` (before it, when `n` is negative). An open end stays open. */
export function addDays(day: string, n: number): string {
  if (day === FIRST_DAY || day === LAST_DAY) return day;
  const moved = new Date(noon(day) + n * MS_A_DAY);
  if (moved.getTime() <= noon(FIRST_DAY)) return FIRST_DAY;
  return moved.getTime() >= noon(LAST_DAY) ? LAST_DAY : dayOf(moved);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((noon(to) - noon(from)) / MS_A_DAY);
}

/** The UTC day of a moment: "today", when given the clock's. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** The last day of a month of the proleptic Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The first of some days; there is at least one. */
export function firstOf(days: string[]): string {
  return [...days].sort()[0]!;
}

/** The last of some days; there is at least one. */
export function lastOf(days: string[]): string {
  return [...days].sort().at(-1)!;
}

// An ISO text with a "Z" is read as UTC by every engine, whatever the reader's own time zone.
function noon(day: string): number {
  return Date.parse(`${day}T12:00:00Z`);
}
