import { spawn } from "node:child_process";

/** A command that did not end well: its message has the last lines that the command printed. */
export class CommandFailed extends Error {
  constructor(command, code, output) {
    const last = output.trimEnd().split("\n").slice(-80).join("\n");
    super(`${command} ended with ${code}${last === "" ? "" : `\n${last}`}`);
    this.name = "CommandFailed";
    this.output = output;
  }
}

/** Runs a command quietly and gives back what it printed; throws CommandFailed when it does not end with 0. */
export async function run(command, args, options = {}) {
  const { code, output } = await spawned(command, args, {
    ...options,
    env: { ...(options.env ?? process.env), NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (code !== 0) throw new CommandFailed([command, ...args].join(" "), code, output);
  return output;
}

/** Runs a command with its output straight to the terminal; gives back its exit code. */
export async function show(command, args, options = {}) {
  const { code } = await spawned(command, args, {
    ...options,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return code;
}

function spawned(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, options);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code: code ?? signal, output }));
  });
}
