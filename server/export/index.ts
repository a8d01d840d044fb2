import type { FormatId } from "../../model/formats.ts";
import { csv } from "./csv.ts";
import { csvClaims } from "./csv-claims.ts";
import type { Exporter } from "./exporter.ts";
import { json } from "./json.ts";

/** Every format that a view is given away in. */
export const exporters: Record<FormatId, Exporter> = {
  csv,
  "csv-claims": csvClaims,
  json,
};
