import { join, resolve } from "node:path";
import * as z from "zod";
import { CannotStart } from "./errors.ts";
import { root } from "./root.ts";

export interface Setting {
  name: string;
  /** What holds when it is not set, as the README says it. */
  otherwise: string;
  says: string;
  /** What is told to somebody who set it wrongly. */
  expected: string;
}

/** Every setting Parley reads from the environment: the README's table is this one. */
export const settings = [
  {
    name: "PORT",
    otherwise: "4310",
    says: "Port to serve on; 0 takes a free one.",
    expected: "a whole number from 0 to 65535",
  },
  {
    name: "HOST",
    otherwise: "127.0.0.1",
    says: "Address to listen on; 0.0.0.0 opens Parley to the network.",
    expected: "a host name or an IP address",
  },
  {
    name: "PUBLIC_URL",
    otherwise: "where it listens",
    says: "Address that readers reach it by, when it stands behind another server.",
    expected: "an address that begins with http:// or https://",
  },
  {
    name: "PARLEY_DATA",
    otherwise: ".parley in the project",
    says: "Folder of the store, the layouts and the snapshots.",
    expected: "the path of a folder",
  },
  {
    name: "NEO4J_URI",
    otherwise: "the embedded engine",
    says: "Neo4j server or cluster to use instead of the embedded engine.",
    expected: "an address such as bolt://localhost:7687 or neo4j+s://cluster.example",
  },
  {
    name: "NEO4J_USER",
    otherwise: "no sign-in",
    says: "Name to sign in to Neo4j with.",
    expected: "a name, together with NEO4J_PASSWORD",
  },
  {
    name: "NEO4J_PASSWORD",
    otherwise: "no sign-in",
    says: "Password to sign in to Neo4j with.",
    expected: "a password, together with NEO4J_USER",
  },
  {
    name: "NEO4J_DATABASE",
    otherwise: "the server's default",
    says: "Database of the Neo4j server.",
    expected: "a database's name: letters, digits, dots and hyphens, beginning with a letter",
  },
  {
    name: "RATE_LIMIT",
    otherwise: "600",
    says: "Requests to the API that one address may make in a minute; 0 sets no limit.",
    expected: "a whole number, 0 or more",
  },
  {
    name: "EMBED_ANCESTORS",
    otherwise: "any page",
    says: "Sites whose pages may embed Parley, separated by spaces; none allows only its own.",
    expected: "none, or addresses such as https://news.example separated by spaces",
  },
  {
    name: "EMBED_FROZEN_MB",
    otherwise: "512",
    says: "Most disk that frozen embeds may take, in megabytes; what is frozen is never deleted.",
    expected: "a whole number, 0 or more",
  },
] as const satisfies Setting[];

type Name = (typeof settings)[number]["name"];

const expected = Object.fromEntries(settings.map((each) => [each.name, each.expected])) as Record<
  Name,
  string
>;

/** A whole number written in digits alone: Number() also reads "0x10", "1e3" and " 5 ". */
const wholeNumber = (name: Name, most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, expected[name])
    .transform(Number)
    .refine((number) => number <= most, expected[name]);

const Environment = z
  .object({
    PORT: wholeNumber("PORT", 65_535).default(4310),
    HOST: z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/, expected.HOST)
      .default("127.0.0.1"),
    PUBLIC_URL: z.url({ protocol: /^https?$/, error: expected.PUBLIC_URL }).optional(),
    PARLEY_DATA: z
      .string()
      .refine((path) => !path.includes("\0"), expected.PARLEY_DATA)
      .transform((path) => resolve(path))
      .default(join(root, ".parley")),
    NEO4J_URI: z
      .string()
      .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^\s/]+\/?$/, expected.NEO4J_URI)
      .optional(),
    NEO4J_USER: z.string().optional(),
    NEO4J_PASSWORD: z.string().optional(),
    NEO4J_DATABASE: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9.-]{0,62}$/, expected.NEO4J_DATABASE)
      .optional(),
    RATE_LIMIT: wholeNumber("RATE_LIMIT", 999_999_999).default(600),
    EMBED_ANCESTORS: z
      .string()
      .regex(
        /^(?:none|\*|https?:\/\/[\w*.:-]+(?: +https?:\/\/[\w*.:-]+)*)$/,
        expected.EMBED_ANCESTORS,
      )
      .default("*"),
    EMBED_FROZEN_MB: wholeNumber("EMBED_FROZEN_MB", 999_999_999).default(512),
  })
  .superRefine(({ NEO4J_USER, NEO4J_PASSWORD }, ctx) => {
    if ((NEO4J_USER === undefined) === (NEO4J_PASSWORD === undefined)) return;
    const name = NEO4J_USER === undefined ? "NEO4J_USER" : "NEO4J_PASSWORD";
    ctx.addIssue({ code: "custom", path: [name], message: expected[name] });
  });

export interface Config {
  port: number;
  host: string;
  /** Without a slash at its end; null: where it listens. */
  publicUrl: string | null;
  /** Absolute path. */
  data: string;
  neo4j: { uri: string; user: string; password: string; database: string | undefined } | null;
  /** Requests a minute; 0: no limit. */
  rateLimit: number;
  /** Who may embed, as a content policy says it, besides Parley's own pages. */
  embedAncestors: string[];
  /** Most bytes that frozen embeds may take on disk. */
  frozenBytes: number;
}

/**
 * The environment, read once. A variable that is set to nothing counts as not set.
 *
 * @throws CannotStart naming every variable that is wrong, what it was and what was expected
 */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    settings
      .map(({ name }) => [name, environment[name]] as const)
      .filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = Environment.safeParse(given);
  if (!read.success) throw new CannotStart(complaint(read.error, given));
  const { data } = read;
  return {
    port: data.PORT,
    host: data.HOST,
    publicUrl: data.PUBLIC_URL?.replace(/\/+$/, "") ?? null,
    data: data.PARLEY_DATA,
    neo4j: data.NEO4J_URI
      ? {
          uri: data.NEO4J_URI,
          user: data.NEO4J_USER ?? "",
          password: data.NEO4J_PASSWORD ?? "",
          database: data.NEO4J_DATABASE,
        }
      : null,
    rateLimit: data.RATE_LIMIT,
    embedAncestors: data.EMBED_ANCESTORS === "none" ? [] : data.EMBED_ANCESTORS.split(/ +/),
    frozenBytes: data.EMBED_FROZEN_MB * 1024 * 1024,
  };
}

function complaint(error: z.ZodError, given: Record<string, string | undefined>): string {
  const wrong = [...new Set(error.issues.map(({ path }) => path[0] as Name))];
  const lines = wrong.map((name) => {
    // A password is never printed, wrong or not.
    const was = name === "NEO4J_PASSWORD" ? undefined : given[name];
    return `  ${name} ${was === undefined ? "is not set" : `is ${JSON.stringify(was)}`}; expected ${expected[name]}`;
  });
  return `Parley cannot start with these settings:\n${lines.join("\n")}`;
}
