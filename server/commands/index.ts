import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { newDossier } from "./new.ts";
import { schema } from "./schema.ts";

/** Every command of `parley`, in the order that the help lists them. */
export const commands: Command[] = [check, newDossier, schema];
