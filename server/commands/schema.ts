import { dossierSchema } from "../dossier/schema.ts";
import { storySchema } from "../dossier/stories/schema.ts";
import type { Command } from "./command.ts";

const schemas = { dossier: dossierSchema, story: storySchema };

export const schema: Command = {
  name: "schema",
  summary: "Prints the JSON Schema of the dossier format, or of a story's file, for editors",
  arguments: [{ name: "[of]", summary: "dossier (left out) or story" }],
  options: [],
  async run({ arguments: { of = "dossier" }, print, tell }) {
    if (of !== "dossier" && of !== "story") {
      tell(`There is no schema of ${of}; expected dossier or story`);
      return 1;
    }
    print(JSON.stringify(schemas[of](), null, 2));
    return 0;
  },
};
