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
  yaml: { mediaType: "application/zip", ending: ".dossier.zip" },
  json: { mediaType: "application/json; charset=utf-8", ending: ".json" },
  jsonld: { mediaType: "application/ld+json", ending: ".jsonld" },
  gexf: { mediaType: "application/gexf+xml", ending: ".gexf" },
  graphml: { mediaType: "application/graphml+xml", ending: ".graphml" },
  timelinejs: { mediaType: "application/json; charset=utf-8", ending: ".timelinejs.json" },
  ics: { mediaType: "text/calendar; charset=utf-8", ending: ".ics" },
  ftm: { mediaType: "application/x-ndjson; charset=utf-8", ending: ".ftm.json" },
  cypher: { mediaType: "text/plain; charset=utf-8", ending: ".cypher" },
  markdown: { mediaType: "text/markdown; charset=utf-8", ending: ".md" },
  report: { mediaType: "text/html; charset=utf-8", ending: ".html" },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof formats;
export const formatIds = Object.keys(formats) as FormatId[];
