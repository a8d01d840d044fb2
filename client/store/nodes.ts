import { parseCount } from "../../model/count.ts";
import { spanOf } from "../../model/date.ts";
import { firstKnownValue } from "../../model/drawing.ts";
import { kinds } from "../../model/kinds.ts";
import { drawnField } from "../../model/known-days.ts";
import { underWay } from "../../model/ledger/status.ts";
import type { Node } from "../../model/slice.ts";
import type { Standing } from "../../model/standing.ts";
import type { Clocks } from "./clocks.ts";
import type { Presences } from "./presence.ts";
import type { SceneNode } from "./scene.ts";
import type { Known, KnownFacts } from "./standings.ts";
import type { SceneWords } from "./words.ts";

/** The nodes of a picture: what is drawn at all and is known, each with its place. */
export function nodesOf(
  facts: KnownFacts,
  presences: Presences,
  clocks: Clocks,
  words: SceneWords,
): SceneNode[] {
  const offices = officesAt(facts, clocks.at);
  const measures = measuresOf(facts);
  const waiting = notBegun(facts, clocks.at);
  return [...facts.nodes.values()].filter(isDrawn).map(({ fact, standing }) => ({
    id: fact.id,
    kind: fact.kind,
    name: measures.get(fact.id) ?? fact.name,
    secondLine: words.list(offices.get(fact.id) ?? []) || null,
    members: 0,
    pill: pillOf(fact, standing),
    x: fact.x ?? 0,
    y: fact.y ?? 0,
    presence: presences.get(fact.id) ?? "outside",
    notBegun: waiting.has(fact.id),
    standing,
    weight: weightOf(standing),
  }));
}

export function isDrawn({ fact: { kind, x, y } }: Known<Node>): boolean {
  return kinds[kind].drawn && x !== null && y !== null;
}

/** "> 300", "≥ 342", "1/3": signs where there is one, else the source's own qualifier. */
export function pillOf({ kind, properties, claims }: Node, standing: Standing): string | null {
  if (kind !== "Figure") return null;
  const text =
    firstKnownValue(claims, standing, "value") ??
    firstKnownValue(claims, standing, "share") ??
    properties.value ??
    properties.share;
  const parsed = parseCount(String(text ?? ""));
  if (!parsed.ok) return text === undefined ? "?" : String(text);
  const { qualifier, value, outOf } = parsed.count;
  const number = outOf === null ? `${value}` : `${value}/${outOf}`;
  return `${sign[qualifier]}${number}`;
}

const sign = {
  exactly: "",
  "at least": "≥ ",
  "more than": "> ",
  about: "≈ ",
  "up to": "≤ ",
  only: "",
} as const;

/** Three steps only: told by one origin, by two or three, by more. */
function weightOf({ origins }: Standing): 1 | 2 | 3 {
  if (origins.length > 3) return 3;
  return origins.length > 1 ? 2 : 1;
}

/** The offices that people hold on a day, by person, in order of name. */
function officesAt({ nodes, relations }: KnownFacts, at: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { fact, days, standing } of relations) {
    const isHeld = fact.type === "HOLDS" && standing.state === "shown";
    if (!isHeld || days.earliest > at || days.latest < at) continue;
    const name = nodes.get(fact.head)!.fact.name;
    found.set(fact.tail, [...(found.get(fact.tail) ?? []), name].sort());
  }
  return found;
}

/** What each figure counts: its name in the picture, for the pill has the number. */
function measuresOf({ nodes, relations }: KnownFacts): Map<string, string> {
  return new Map(
    relations
      .filter(({ fact }) => fact.type === "REPORTS")
      .map(({ fact }) => [fact.tail, nodes.get(fact.head)!.fact.name]),
  );
}

/**
 * Phases that nobody says have begun by a day, texts that were only proposed, and the clauses that
 * belong to one of these.
 */
export function notBegun({ nodes, relations }: KnownFacts, at: string): Set<string> {
  const assessed = assessedBy(nodes, relations, at);
  const waiting = new Set(
    [...nodes.values()].filter((node) => isWaiting(node, at, assessed)).map(({ fact }) => fact.id),
  );
  for (const { fact } of relations)
    if (fact.type === "PART_OF" && waiting.has(fact.head) && isClause(nodes.get(fact.tail)))
      waiting.add(fact.tail);
  return waiting;
}

/** Phases that somebody assesses as under way by a day. */
function assessedBy(
  nodes: KnownFacts["nodes"],
  relations: KnownFacts["relations"],
  at: string,
): Set<string> {
  const told = relations.filter(({ fact: { type, tail } }) => {
    const assessment = type === "ASSESSES" ? nodes.get(tail) : undefined;
    if (!assessment || assessment.days.earliest > at) return false;
    return saidOf(assessment, "verdict").some((value) => underWay.includes(value));
  });
  return new Set(told.map(({ fact }) => fact.head));
}

function isWaiting(node: Known<Node>, at: string, assessed: ReadonlySet<string>): boolean {
  const { fact, standing } = node;
  if (fact.kind === "Agreement") {
    const field = drawnField("Agreement", standing);
    return field === "proposed" || field === "announced";
  }
  if (fact.kind !== "Phase") return false;
  // Days that are only written for it are days that are planned.
  const given = [...saidOf(node, "began"), ...saidOf(node, "ended")];
  return !assessed.has(fact.id) && given.every((value) => spanOf(value).earliest > at);
}

/** Values of a field that somebody supports. */
function saidOf({ standing }: Known<Node>, field: string): string[] {
  return (standing.fields[field]?.values ?? []).flatMap(({ value, rows }) =>
    value !== null && rows.length > 0 ? [value] : [],
  );
}

function isClause(node: Known<Node> | undefined): boolean {
  return node?.fact.kind === "Provision" || node?.fact.kind === "Condition";
}
