import type { FormatId } from "../../model/formats.ts";
import type { View } from "./view.ts";

/** How one format of model/formats.ts is written: one a file, gathered in `index.ts`. */
export interface Exporter {
  id: FormatId;
  /**
   * The file, piece by piece: the same view gives the same bytes every time. What it has begun is
   * given up when its reader leaves.
   */
  write(view: View): AsyncIterable<string | Uint8Array>;
}
