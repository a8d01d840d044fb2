import { addDays, daysInMonth } from "../../model/date.ts";
import { everyEntity, type KindName, kinds, propertyOf } from "../../model/kinds.ts";
import type { Property } from "../../model/property.ts";

/** A day counted from another fact: "cairo-2025-11-25 - 2d", "gaza-deal inForce + 3d". */
export interface RelativeDay {
  id: string;
  /** The property counted from; `edtf` where none is named. */
  property: string;
  /** Signed; 0 for that very day. */
  count: number;
  unit: "d" | "w" | "m";
}

/** The names of all properties that hold days. */
export const dayFields: ReadonlySet<string> = new Set(
  [everyEntity, ...Object.values(kinds).map(({ properties }) => properties)].flatMap(
    (properties: Record<string, Property>) =>
      Object.keys(properties).filter((name) => properties[name]!.holds === "date"),
  ),
);

const pattern = /^([a-z0-9.-]+)(?:\s+([A-Za-z]+))?(?:\s+([+-])\s*(\d{1,5})\s*([dwm]))?$/;

/** Reads a day counted from another fact, or null when the text is not one. */
export function readRelative(text: string): RelativeDay | null {
  const [, id, property = "edtf", sign, count = "0", unit = "d"] = pattern.exec(text.trim()) ?? [];
  if (!id || !/[a-z]/.test(id)) return null;
  const signed = sign === "-" ? -Number(count) : Number(count);
  return { id, property, count: signed, unit: unit as RelativeDay["unit"] };
}

export function writeRelative({ id, property, count, unit }: RelativeDay): string {
  const from = property === "edtf" ? id : `${id} ${property}`;
  return count === 0 ? from : `${from} ${count < 0 ? "-" : "+"} ${Math.abs(count)}${unit}`;
}

/** Whether days can be counted from this property of such an entity. */
export function isCountedFrom(kind: KindName, property: string): boolean {
  return propertyOf(kind, property)?.holds === "date";
}

/** A day moved by days, weeks or months; the 31st becomes the last day of a shorter month. */
export function moved(day: string, { count, unit }: Pick<RelativeDay, "count" | "unit">): string {
  if (unit !== "m") return addDays(day, count * (unit === "w" ? 7 : 1));
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const months = year * 12 + (month - 1) + count;
  const [y, m] = [Math.floor(months / 12), (months % 12) + 1];
  const last = Math.min(date, daysInMonth(y, m));
  return `${String(y).padStart(4, "0")}-${String(m).padStart(2, "0")}-${String(last).padStart(2, "0")}`;
}
