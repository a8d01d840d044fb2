/** What a command is given besides its own arguments and options: the world outside. */
export interface CommandContext {
  /** Values by the argument's name: a text, a list for one that takes several, undefined where left out. */
  arguments: Record<string, string | string[] | undefined>;
  /** Values by the option's name. */
  options: Record<string, string | boolean | undefined>;
  /** The folder that paths are meant from. */
  folder: string;
  /** Answers, to standard output. */
  print(line: string): void;
  /** What went wrong or is under way, to standard error. */
  tell(line: string): void;
}

/** A command of `parley`: one a file, gathered in `index.ts`, which the help and the tests walk. */
export interface Command {
  name: string;
  summary: string;
  /** In commander's hand: `<needed>`, `[optional]`, `[several...]`. */
  arguments: { name: string; summary: string }[];
  /** In commander's hand: `--folder <folder>`. */
  options: { flags: string; summary: string }[];
  /** Gives the exit code: 0 when all is well, 1 when something is wrong with what it was given. */
  run(context: CommandContext): Promise<number>;
}
