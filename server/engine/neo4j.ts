import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import { ConstraintBroken, EngineUnavailable, StatementRefused, StoreMoved } from "../errors.ts";
import type { Engine, Params, Row, Statement, Step } from "./engine.ts";
import { holdTo } from "./rows.ts";

export interface Neo4jAddress {
  /** bolt:// or neo4j:// (a cluster: reads go to its readers), with +s or +ssc for TLS. */
  uri: string;
  /** Left out: no authentication. */
  user?: string | undefined;
  password?: string | undefined;
  /** Left out: the user's home database. */
  database?: string | undefined;
}

const limits = {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 32,
  connectionTimeout: 5_000,
  connectionAcquisitionTimeout: 10_000,
  /** How long a managed transaction is tried again before it gives up, ms. */
  maxTransactionRetryTime: 5_000,
  telemetryDisabled: true,
  userAgent: "parley",
} as const;
const readTimeout = 30_000;
/** A load is one transaction. */
const writeTimeout = 600_000;

/** Neo4j over Bolt. Opening does not connect: a database that is away is known by the first read. */
export async function openNeo4j({ uri, user, password, database }: Neo4jAddress): Promise<Engine> {
  const auth = user ? neo4j.auth.basic(user, password ?? "") : undefined;
  const driver = neo4j.driver(uri, auth, limits);

  return {
    name: "Neo4j",
    async read(statement, params) {
      return await withSession(driver, database, statement.name, (session) =>
        session.executeRead((tx) => run(tx, statement, params), { timeout: readTimeout }),
      );
    },
    async write(steps) {
      const what = steps[0]?.statement.name ?? "nothing";
      await withSession(driver, database, what, async (session) => {
        for (const together of apart(steps)) {
          await session.executeWrite((tx) => runAll(tx, together), { timeout: writeTimeout });
        }
      });
    },
    close: () => driver.close(),
  };
}

/** Neo4j takes constraints and indexes only in transactions of their own. */
function apart(steps: Step[]): Step[][] {
  return steps.every(({ statement }) => statement.mode === "schema")
    ? steps.map((step) => [step])
    : [steps];
}

async function runAll(tx: ManagedTransaction, steps: Step[]): Promise<void> {
  for (const step of steps) holdTo(step, await run(tx, step.statement, step.params));
}

async function run(tx: ManagedTransaction, { text }: Statement, params: Params): Promise<Row[]> {
  const { records } = await tx.run(text, withIntegers(params) as Params);
  return records.map((record) => record.toObject());
}

/** The driver sends every number as a float; a limit or a count has to be an integer. */
function withIntegers(value: unknown): unknown {
  if (typeof value === "number" && Number.isSafeInteger(value)) return neo4j.int(value);
  if (Array.isArray(value)) return value.map(withIntegers);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withIntegers(one)]));
}

async function withSession<Result>(
  driver: Driver,
  database: string | undefined,
  what: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = driver.session(database ? { database } : {});
  try {
    return await work(session);
  } catch (error) {
    throw named(error as Error & { code?: string }, what);
  } finally {
    await session.close().catch(() => {});
  }
}

function named(cause: Error & { code?: string }, what: string): Error {
  const code = cause.code ?? "";
  if (cause instanceof StoreMoved || !(cause instanceof neo4j.Neo4jError)) return cause;
  const said = `${what}: ${cause.message}`;
  if (code.includes(".Schema.ConstraintValidationFailed"))
    return new ConstraintBroken(said, { cause });
  if (/\.Statement\./.test(code)) return new StatementRefused(said, { cause });
  return new EngineUnavailable(said, { cause });
}
