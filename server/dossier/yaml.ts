import {
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from "yaml";
import { gatherProblems, type Problems } from "./problems.ts";
import type { Entry, Place, Tree } from "./tree.ts";

/** What aliases may add to a file before it is taken for a bomb: nodes. */
const mostAliased = 10_000;
const deepest = 100;

const plainTags = ["str", "map", "seq"].map((name) => `tag:yaml.org,2002:${name}`);

/**
 * Reads YAML 1.2 (core) as a tree with places. Texts stay as written, so that `no`, `on` and days
 * are never anything else. Null where nothing can be read; the problems say why.
 */
export function readYaml(file: string, text: string, problems: Problems): Tree | null {
  const lines = new LineCounter();
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parsed(text, lines);
  if (!document) {
    sayTooDeep(place(0), problems);
    return null;
  }
  for (const [i, { code, message, pos }] of document.errors.entries()) {
    // One slip is often said several times over.
    if (i > 0 && document.errors[i - 1]!.pos[0] === pos[0]) continue;
    if (message.startsWith("Maximum call stack")) sayTooDeep(place(pos[0]), problems);
    else sayBroken(code, message, place(pos[0]), problems);
  }
  if (document.errors.length > 0) return null;
  if (!document.contents) return emptyFile(place(0), text, problems);
  return treeOf(document.contents, place, problems);
}

// A file that holds comments alone is one that somebody is about to write.
function emptyFile(at: Place, text: string, problems: Problems): Tree {
  if (text.trim() === "")
    problems.warn(at, "the file is empty", "sections", "write one, or delete it");
  return { is: "map", at, entries: [] };
}

function parsed(text: string, lines: LineCounter) {
  try {
    // Doubled keys are looked for below, where all of them can be said: the package's way is slow.
    return parseDocument(text, { lineCounter: lines, version: "1.2", uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function sayTooDeep(at: Place, problems: Problems): void {
  problems.refuse(at, "it is nested too deeply", `at most ${deepest} levels`, "see the brackets");
}

function sayBroken(code: ErrorCode, message: string, at: Place, problems: Problems): void {
  const said = message.split("\n")[0]!.replace(/ at line \d+, column \d+:?$/, "");
  const [what, mend] = plainly[code] ?? [`it is not YAML: ${said}`, quote];
  problems.refuse(at, what, "YAML 1.2", mend);
}

const quote =
  'mend the line; a text with ": " or " #" in it, or one that starts with a sign, goes into quotes';

const plainly: Partial<Record<ErrorCode, [what: string, mend: string]>> = {
  TAB_AS_INDENT: ["the line is indented with a tab", "indent with spaces"],
  MULTIPLE_DOCS: ["the file holds several documents", "keep one: take out the ---"],
};

function treeOf(root: Node, place: (offset: number) => Place, problems: Problems): Tree | null {
  const anchors = new Map<string, { tree: Tree; size: number }>();
  let aliased = 0;
  let stopped = false;

  function walk(node: Node | null, offset: number, depth: number): { tree: Tree; size: number } {
    const at = place(node?.range?.[0] ?? offset);
    const made = depth > deepest ? tooDeep(at) : build(node, at, depth);
    if (node && !isAlias(node) && "anchor" in node && node.anchor) anchors.set(node.anchor, made);
    return made;
  }

  function build(node: Node | null, at: Place, depth: number): { tree: Tree; size: number } {
    if (isAlias(node)) return follow(node.source, at);
    if (isMap<Node, Node | null>(node)) return mapOf(node.items, at, depth);
    if (isSeq<Node>(node)) {
      const items = node.items.map((item) => walk(item, 0, depth + 1));
      const size = items.reduce((sum, item) => sum + item.size, 1);
      return { tree: { is: "list", at, items: items.map(({ tree }) => tree) }, size };
    }
    if (node?.tag && !plainTags.includes(node.tag))
      problems.refuse(at, `the tag ${node.tag} means nothing here`, "a plain text", "take it out");
    return { tree: textOf(node, at), size: 1 };
  }

  function mapOf(pairs: { key: Node; value: Node | null }[], at: Place, depth: number) {
    const seen = new Map<string, Place>();
    const entries: Entry[] = [];
    let size = 1;
    for (const pair of pairs) {
      const keyAt = place(pair.key?.range?.[0] ?? 0);
      const key = isScalar(pair.key) ? textOf(pair.key, keyAt).text : null;
      if (key === null) {
        problems.refuse(keyAt, "a key is not a text", "key: value", "write the key as one word");
        continue;
      }
      const value = walk(pair.value, pair.key.range?.[1] ?? 0, depth + 1);
      size += value.size;
      const first = seen.get(key);
      if (first) {
        const expected = `each key once (it stands in line ${first.line} already)`;
        problems.refuse(keyAt, `the key "${key}" is written twice`, expected, "join the two");
        continue;
      }
      seen.set(key, keyAt);
      entries.push({ key, at: keyAt, value: value.tree });
    }
    return { tree: { is: "map", at, entries } as Tree, size };
  }

  function follow(anchor: string, at: Place): { tree: Tree; size: number } {
    const meant = anchors.get(anchor);
    const nothing: Tree = { is: "text", at, text: "", holds: "empty" };
    if (!meant) {
      if (!stopped)
        problems.refuse(at, `*${anchor} means nothing`, `&${anchor} before it`, "write it out");
      return { tree: nothing, size: 1 };
    }
    aliased += meant.size;
    if (aliased <= mostAliased) return meant;
    if (!stopped) {
      const expected = `aliases that stand for at most ${mostAliased} values in a file`;
      problems.refuse(at, `*${anchor} makes the file too large`, expected, "write it out");
    }
    stopped = true;
    return { tree: nothing, size: 1 };
  }

  function tooDeep(at: Place): { tree: Tree; size: number } {
    if (!stopped) sayTooDeep(at, problems);
    stopped = true;
    return { tree: { is: "text", at, text: "", holds: "empty" }, size: 1 };
  }

  const { tree } = walk(root, 0, 0);
  return stopped ? null : tree;
}

function textOf(node: Node | null, at: Place): Tree & { is: "text" } {
  const scalar = isScalar(node) ? node : null;
  const plain = scalar?.type === undefined || scalar.type === "PLAIN";
  const text = plain ? (scalar?.source ?? "") : String(scalar?.value ?? "");
  if (!plain) return { is: "text", at, text, holds: "text" };
  const isNull = scalar === null || scalar.value === null;
  return { is: "text", at, text, holds: !isNull ? "text" : text === "" ? "empty" : "null" };
}

/** The tree of a text on its own, for callers that only look. */
export function glanceAt(file: string, text: string): Tree | null {
  return readYaml(file, text, gatherProblems());
}
