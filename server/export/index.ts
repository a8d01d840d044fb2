import type { FormatId } from "../../model/formats.ts";
import { csv } from "./csv.ts";
import { csvClaims } from "./csv-claims.ts";
import { cypher } from "./cypher.ts";
import type { Exporter } from "./exporter.ts";
import { ftm } from "./ftm.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { ics } from "./ics.ts";
import { json } from "./json.ts";
import { jsonld } from "./jsonld.ts";
import { markdown } from "./markdown.ts";
import { report } from "./report.ts";
import { timelinejs } from "./timelinejs.ts";
import { yaml } from "./yaml.ts";

/** Every format that a view is given away in. */
export const exporters: Record<FormatId, Exporter> = {
  csv,
  "csv-claims": csvClaims,
  yaml,
  json,
  jsonld,
  gexf,
  graphml,
  timelinejs,
  ics,
  ftm,
  cypher,
  markdown,
  report,
};
