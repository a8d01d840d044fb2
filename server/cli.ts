import { Command as Commander } from "commander";
import type { Command } from "./commands/command.ts";
import { commands } from "./commands/index.ts";
import { CannotStart } from "./errors.ts";

const program = new Commander("parley")
  .description("Dossiers of mediation diplomacy: check them, load them, give them back.")
  .showSuggestionAfterError()
  .showHelpAfterError("(parley --help lists the commands)");
for (const command of commands) program.addCommand(commanderOf(command));
await program.parseAsync();

function commanderOf(command: Command): Commander {
  const one = new Commander(command.name).summary(command.summary).description(command.summary);
  for (const { name, summary } of command.arguments) one.argument(name, summary);
  for (const { flags, summary } of command.options) one.option(flags, summary);
  return one.action(async () => {
    const names = one.registeredArguments.map((argument) => argument.name());
    try {
      process.exitCode = await command.run({
        arguments: Object.fromEntries(names.map((name, i) => [name, one.processedArgs[i]])),
        options: one.opts(),
        folder: process.cwd(),
        print: (line) => console.log(line),
        tell: (line) => console.error(line),
      });
    } catch (error) {
      // What is wrong with the place or the settings is said in words; anything else is our bug.
      if (!(error instanceof CannotStart)) throw error;
      console.error(error.message);
      process.exitCode = 1;
    }
  });
}
