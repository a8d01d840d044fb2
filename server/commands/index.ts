import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { exportDossier } from "./export.ts";
import { layout } from "./layout.ts";
import { list } from "./list.ts";
import { load } from "./load.ts";
import { newDossier } from "./new.ts";
import { revisions } from "./revisions.ts";
import { schema } from "./schema.ts";
import { classSet } from "./set.ts";
import { unload } from "./unload.ts";

/** Every command of `parley`, in the order that the help lists them. */
export const commands: Command[] = [
  check,
  load,
  unload,
  exportDossier,
  classSet,
  list,
  revisions,
  newDossier,
  schema,
  layout,
];
