import type { RelationType } from "../../model/relations.ts";
import type { Link, Node } from "../../model/slice.ts";
import type { Presences } from "./presence.ts";
import type { Presence, SceneEdge } from "./scene.ts";
import type { Known, KnownFacts } from "./standings.ts";
import { strokeOf, strokes } from "./strokes.ts";
import type { SceneWords } from "./words.ts";

/** One or two relations drawn as one line: a post and what it is a post of are two. */
interface Line {
  tail: string;
  head: string;
  links: Known<Link>[];
  /** What stands on the line, part by part. */
  said: string[];
  /** Whether it tells more than the stroke does, so that it stands on the line at rest. */
  telling: boolean;
  stroke: SceneEdge["stroke"];
  arrow: boolean;
  presence: Presence;
}

/**
 * The lines of a picture between nodes drawn in it; parallel ones as one, their words listed. A line of
 * somebody who stands in a group is the group's.
 */
export function edgesOf(
  facts: KnownFacts,
  presences: Presences,
  drawn: ReadonlySet<string>,
  words: SceneWords,
  groupOf: (id: string) => string = (id) => id,
): SceneEdge[] {
  const represented = new Set(facts.relations.flatMap(({ fact }) => seatOf(fact, drawn) ?? []));
  const lines = [
    ...facts.relations
      .filter(({ fact }) => !neverDrawn.has(fact.type) && !represented.has(seat(fact)))
      .map(straight),
    ...through(facts, "HOLDS", "OF"),
    ...through(facts, "REPORTS", "MEASURED_BY"),
  ]
    .map(([tail, head, ...links]): Ends => [groupOf(tail), groupOf(head), ...links])
    .filter(([tail, head]) => tail !== head && drawn.has(tail) && drawn.has(head))
    .map((ends) => lineOf(ends, facts, presences, words));

  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const pair = [line.tail, line.head].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), line]);
  }
  return [...pairs.values()].map((parallel) => merged(parallel, words));
}

/** Relations that are our frame, or are said by another line. */
const neverDrawn = new Set<RelationType>(["BELONGS_TO", "MERGED_INTO"]);

/** A state's seat at a table, said by the line of the person who sits there for it. */
function seatOf({ type, tail, head, properties }: Link, drawn: ReadonlySet<string>): string | null {
  if (type !== "ATTENDED" || !drawn.has(tail) || properties.behalfOf === undefined) return null;
  return `REPRESENTED_AT ${properties.behalfOf} ${head}`;
}

function seat({ type, tail, head }: Link): string {
  return `${type} ${tail} ${head}`;
}

type Ends = [tail: string, head: string, ...links: Known<Link>[]];

function straight(link: Known<Link>): Ends {
  return [link.fact.tail, link.fact.head, link];
}

/**
 * Lines over a node that is not drawn: a person's post of a state, a figure's measure of an act. The
 * second relation may point to the middle (an act is measured by it) or away from it.
 */
function through({ relations }: KnownFacts, first: RelationType, second: RelationType): Ends[] {
  const onward = relations.filter(({ fact }) => fact.type === second);
  return relations
    .filter(({ fact }) => fact.type === first)
    .flatMap((link) =>
      onward.flatMap((next): Ends[] => {
        if (next.fact.tail === link.fact.head)
          return [[link.fact.tail, next.fact.head, link, next]];
        if (next.fact.head === link.fact.head)
          return [[link.fact.tail, next.fact.tail, link, next]];
        return [];
      }),
    );
}

function lineOf(
  [tail, head, ...links]: Ends,
  { nodes }: KnownFacts,
  presences: Presences,
  words: SceneWords,
): Line {
  const [first] = links as [Known<Link>];
  const { stroke, arrow } = strokeOf(first.fact, first.standing.alleged);
  const said = saidOf(first, nodes, words);
  const isIn = links.every(({ fact }) => presences.get(fact.id) === "in");
  const bothIn = presences.get(tail) === "in" && presences.get(head) === "in";
  return {
    tail,
    head,
    links,
    stroke,
    arrow,
    said,
    telling: tells(first, stroke, said, words),
    presence:
      isIn && bothIn && !links.some(({ standing }) => standing.state === "denied")
        ? "in"
        : "outside",
  };
}

function saidOf(
  { fact, standing }: Known<Link>,
  nodes: Map<string, Known<Node>>,
  words: SceneWords,
): string[] {
  const { type, role, properties, head } = fact;
  if (standing.state === "denied") return [words.onlyDenied(words.relation(type, "reported"))];
  if (type === "ATTENDED") {
    const forWhom = nodes.get(String(properties.behalfOf))?.fact.name;
    const said = [role ? words.role(role) : null, forWhom ? words.onBehalfOf(forWhom) : null];
    if (role || forWhom) return said.filter((word) => word !== null);
    if (typeof properties.described === "string") return [properties.described];
  }
  if (type === "HOLDS") return [nodes.get(head)!.fact.name];
  if (role) return [words.role(role)];
  return [words.relation(type, standing.alleged ? "alleged" : "reported")];
}

function tells({ fact }: Known<Link>, stroke: Line["stroke"], said: string[], words: SceneWords) {
  if (stroke === "attended") return said[0] !== words.relation(fact.type, "reported");
  return stroke === "plays" || stroke === "accuses";
}

function merged(parallel: Line[], words: SceneWords): SceneEdge {
  const lines = [...parallel].sort(
    (a, b) => strokes.indexOf(a.stroke) - strokes.indexOf(b.stroke) || compareIds(a, b),
  );
  const [first] = lines as [Line, ...Line[]];
  const links = lines.flatMap((line) => line.links);
  const standings = links.map(({ standing }) => standing);
  return {
    id: [...new Set(links.map(({ fact }) => fact.id))].sort().join(" "),
    tail: first.tail,
    head: first.head,
    relations: links.map(({ fact: { id, type, role }, standing }) => ({
      id,
      type,
      role,
      standing,
    })),
    stroke: first.stroke,
    label: words.list([...new Set(lines.flatMap(({ said }) => said))]),
    labelAtRest: lines.some(({ telling }) => telling),
    arrow: first.arrow,
    presence: lines.some(({ presence }) => presence === "in") ? "in" : "outside",
    disputed: standings.some(({ disputed }) => disputed),
    alleged: standings.some(({ alleged }) => alleged),
    denied: standings.some(({ denied }) => denied),
  };
}

function compareIds(a: Line, b: Line): number {
  return a.links[0]!.fact.id < b.links[0]!.fact.id ? -1 : 1;
}
