import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "./config.ts";
import { CannotStart } from "./errors.ts";
import { serve } from "./serve.ts";

/** npm passes on a Ctrl-C that the terminal has sent to us already: both come at once. */
const sameSignal = 500;

try {
  const config = readConfig(process.env);
  const watch = readWatch(process.argv.slice(2));
  const { address, close } = await serve({ config, watch, say: console.log });
  closeOnSignals(close);
  console.log(`Parley is at ${address}`);
} catch (error) {
  // What is wrong with the place or the settings is said in words; anything else is our bug.
  if (!(error instanceof CannotStart)) throw error;
  console.error(`\n${process.env.PARLEY_DEBUG === "1" ? error.stack : error.message}`);
  process.exit(1);
}

function readWatch(args: string[]): string | null {
  try {
    const { values } = parseArgs({ args, options: { watch: { type: "string" } } });
    return values.watch === undefined ? null : resolve(values.watch);
  } catch (error) {
    throw new CannotStart(
      `${(error as Error).message}\nexpected: npm start [-- --watch <folder of dossiers>]`,
    );
  }
}

/** The first signal closes in order; another, when that takes too long, ends at once. */
function closeOnSignals(close: () => Promise<void>): void {
  let first: number | null = null;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, async () => {
      if (first !== null) {
        if (performance.now() - first > sameSignal) process.exit(130);
        return;
      }
      first = performance.now();
      await close();
      process.exit(0);
    });
  }
}
