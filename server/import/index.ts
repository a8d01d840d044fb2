import type { ImportAdapter } from "./adapter.ts";
import { csv } from "./csv.ts";
import { dossier } from "./dossier.ts";
import { timelinejs } from "./timelinejs.ts";

/** Every source that `parley load --from` reads. */
export const adapters: ImportAdapter[] = [dossier, csv, timelinejs];
