import { dossierSchema } from "../dossier/schema.ts";
import type { Command } from "./command.ts";

export const schema: Command = {
  name: "schema",
  summary: "Prints the JSON Schema of the dossier format, for editors",
  arguments: [],
  options: [],
  async run({ print }) {
    print(JSON.stringify(dossierSchema(), null, 2));
    return 0;
  },
};
