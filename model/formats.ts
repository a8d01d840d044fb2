/** A format that a view is given away in. */
export interface Format {
  mediaType: string;
  /** What a file's name ends in, with the dot. */
  ending: string;
}

/** Every format, as the menus list them; how each is written is in server/export. */
export const formats = {
  csv: { mediaType: "application/zip", ending: ".csv.zip" },
  "csv-claims": { mediaType: "text/csv; charset=utf-8", ending: ".csv" },
  json: { mediaType: "application/json; charset=utf-8", ending: ".json" },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;
export const formatIds = Object.keys(formats) as FormatId[];
