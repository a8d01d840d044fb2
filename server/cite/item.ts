import { shown } from "../export/texts.ts";

/** What is cited, as CSL-JSON has it: the few fields that we fill. */
export interface Item {
  id: string;
  type: "dataset" | "webpage";
  title?: string;
  author: { literal: string }[];
  publisher?: string;
  issued?: { "date-parts": [number[]] };
  accessed: { "date-parts": [number[]] };
  URL: string;
  /** The revision, whole. */
  version: string;
  language?: string;
  note: string;
}

export interface Cited {
  title: string | null;
  author: string;
  /** EDTF; only a plain day, month or year can be said. */
  published: string | null;
  language?: string;
  address: string;
  revision: string;
  /** The day it is cited on. */
  today: string;
  note: string;
}

export function itemOf(id: string, type: Item["type"], cited: Cited): Item {
  const { title, author, published, language, address, revision, today, note } = cited;
  const issued = published === null ? null : partsOf(published);
  return {
    ...{ id: id.replaceAll(/[^a-zA-Z0-9-]+/g, "-"), type },
    ...(title === null ? {} : { title: oneLine(title) }),
    author: [{ literal: oneLine(author) }],
    ...(issued ? { issued: { "date-parts": [issued] } } : {}),
    accessed: { "date-parts": [partsOf(today)!] },
    ...{ URL: address, version: revision },
    ...(language === undefined ? {} : { language }),
    note: oneLine(note),
  };
}

function partsOf(day: string): number[] | null {
  return /^\d{4}(-\d{2}){0,2}$/.test(day) ? day.split("-").map(Number) : null;
}

const oneLine = (text: string) => shown(text).replaceAll(/\s+/g, " ").trim();
