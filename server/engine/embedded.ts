import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { GrafeoDB, Transaction } from "@grafeo-db/js";
import {
  ConstraintBroken,
  EngineUnavailable,
  StatementRefused,
  StoreDamaged,
  StoreLocked,
  StoreUnusable,
} from "../errors.ts";
import type { Engine, Params, Row, Statement, Step } from "./engine.ts";
import { holdTo } from "./rows.ts";

/**
 * The in-process engine: one file on disk, or in memory when `file` is null. One process at a time.
 * @throws StoreUnusable in plain words: no binary for this platform, held by another, not writable
 */
export function openEmbedded(file: string | null): Engine {
  const { GrafeoDB } = binary();
  const db = file === null ? GrafeoDB.create() : openFile(GrafeoDB, file);
  const oneAtATime = queue();
  let open = true;

  async function run(on: GrafeoDB | Transaction, statement: Statement, params: Params) {
    // A closed database answers with nothing instead of an error.
    if (!open) throw new EngineUnavailable("the embedded store is closed");
    try {
      return (await on.executeCypher(statement.text, params)).toArray() as Row[];
    } catch (error) {
      throw named(error, statement);
    }
  }

  async function writeAll(steps: Step[]) {
    if (steps.every(({ statement }) => statement.mode === "schema")) {
      for (const step of steps) await run(db, step.statement, step.params);
      return;
    }
    if (!open) throw new EngineUnavailable("the embedded store is closed");
    const transaction = db.beginTransaction();
    try {
      for (const step of steps) holdTo(step, await run(transaction, step.statement, step.params));
      transaction.commit();
    } catch (error) {
      if (transaction.isActive) transaction.rollback();
      throw error;
    }
  }

  return {
    name: "embedded",
    read: (statement, params) => run(db, statement, params),
    // Of two transactions that touch one node, the second fails: here they wait for each other.
    write: (steps) => oneAtATime(() => writeAll(steps)),
    close: () =>
      oneAtATime(async () => {
        if (open) db.close();
        open = false;
      }),
  };
}

/** Loaded only here: a package without a binary for this platform fails when it is required. */
function binary(): typeof import("@grafeo-db/js") {
  try {
    return createRequire(import.meta.url)("@grafeo-db/js");
  } catch (error) {
    throw new StoreUnusable(
      `The embedded engine has no binary for ${process.platform} on ${process.arch} (or for this C library). Set NEO4J_URI to use a Neo4j instead.`,
      { cause: error },
    );
  }
}

function openFile(Grafeo: typeof GrafeoDB, file: string): GrafeoDB {
  const folder = path.dirname(file);
  try {
    mkdirSync(folder, { recursive: true });
    return Grafeo.create(file);
  } catch (error) {
    throw whyNotOpened(error as Error, file);
  }
}

/** The engine tells by its words alone; a file's own complaints carry a code. */
function whyNotOpened(cause: Error, file: string): Error {
  const said = cause.message;
  if (/cannot be locked/.test(said)) {
    return new StoreLocked(
      `Another process holds ${file}. Stop it, or set PARLEY_DATA to another folder.`,
      { cause },
    );
  }
  // No header, a checksum that is wrong, a log of writes that belongs to another file.
  if (/GRAFEO-(?:S\d|X002|V001)/.test(said)) {
    return new StoreDamaged(`${file} is not a store that can be opened (${said}).`, { cause });
  }
  if (/no space|ENOSPC/i.test(said)) {
    return new StoreUnusable(`There is no space left for ${file}.`, { cause });
  }
  if (
    /permission|read-only|cannot create|not a directory|\b(?:EACCES|EROFS|EPERM|EEXIST|ENOTDIR)\b/i.test(
      said,
    )
  ) {
    return new StoreUnusable(
      `The folder ${path.dirname(file)} cannot be written. Give Parley the right to, or set PARLEY_DATA to another folder.`,
      { cause },
    );
  }
  return new StoreUnusable(`${file} cannot be opened (${said}).`, { cause });
}

function named(error: unknown, { name }: Statement): Error {
  const cause = error as Error;
  const said = `${name}: ${cause.message}`;
  if (/GRAFEO-V001/.test(said)) return new ConstraintBroken(said, { cause });
  if (/GRAFEO-Q003/.test(said)) return new EngineUnavailable(said, { cause });
  return new StatementRefused(said, { cause });
}

/** Runs what it is given one after the other, whether or not one fails. */
function queue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work, work);
    last = next.catch(() => {});
    return next;
  };
}
