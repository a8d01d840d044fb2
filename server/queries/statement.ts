import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Statement } from "../engine/engine.ts";

/** Beside the sources and beside `dist/` alike, statements lie two folders up. */
const folder = fileURLToPath(new URL("../../cypher/", import.meta.url));

export interface Header {
  mode: Statement["mode"];
  /** What it says of itself, for people. */
  about: string;
  params: string[];
  rows: string[];
}

/** A statement by its path below `cypher/`, without the ending. */
export function readStatement(name: string): Statement {
  const text = readFileSync(path.join(folder, `${name}.cypher`), "utf8");
  return { name, text, mode: readHeader(text, name).mode };
}

/** The names of every statement there is, sorted. */
export function statementNames(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cypher"))
    .map((file) => file.slice(0, -".cypher".length).replaceAll(path.sep, "/"))
    .sort();
}

/** What the comment at the head of a statement says: `@mode`, `@param name …`, `@row name …`. */
export function readHeader(text: string, name: string): Header {
  const lines = text
    .split("\n")
    .filter((line) => line.startsWith("//"))
    .map((line) => line.slice(2).trim());
  const tagged = (tag: string) =>
    lines.flatMap((line) => new RegExp(`^@${tag}\\s+(\\S+)`).exec(line)?.[1] ?? []);
  const [mode] = tagged("mode");
  if (mode !== "read" && mode !== "write" && mode !== "schema") {
    throw new Error(`cypher/${name}.cypher: expected a line "// @mode read", write or schema`);
  }
  const about = lines.filter((line) => line !== "" && !line.startsWith("@")).join(" ");
  return { mode, about, params: tagged("param"), rows: tagged("row") };
}
