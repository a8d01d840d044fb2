import { wayInWords } from "../../client/messages/scene-words.ts";
import type { Graph } from "../../model/api/processes.ts";
import { kinds } from "../../model/kinds.ts";
import type { Link, Node } from "../../model/slice.ts";
import { type Html, html } from "./html.ts";
import { type ImageNeeds, pictureImage } from "./image.ts";
import { markClass, markId, markOf, markSheet } from "./marks.ts";
import { allOf, nameHtml, nameIn, type TimelineLook } from "./timeline.ts";

/** As many as an embed can name without names on top of each other, and as many as its list holds. */
const drawnAtMost = 40;
const listedAtMost = 150;
const height = 460;
/** The narrowest that it is drawn, and what a letter takes, px. */
const narrowest = 480;
const letter = 6.5;

interface Placed {
  node: Node;
  row: number;
  /** Shares of the width and the height. */
  x: number;
  y: number;
  named: boolean;
}

/** A network in an embed: the strongest, where the kept layout puts them, and the list beside it. */
export function graphMain(graph: Graph, look: TimelineLook): Html {
  const { words } = look;
  const { strongest, shown } = strongestOf(graph);
  if (strongest.length === 0) return html`<p>${words.say("embed.none")}</p>`;
  const listed = strongest.slice(0, listedAtMost);
  const rows = listed.map((node) => row(node, graph.nodes, shown, look));
  const left = strongest.length - listed.length;
  return html`${markSheet(listed.map(({ kind }) => kind))}${picture(place(listed.slice(0, drawnAtMost)), shown, look)}<ol class="list two" id="list">${rows}</ol>${allOf(listed.length, look)}${left > 0 && html`<p class="below">${words.say("embed.graph.more", { more: left })}</p>`}`;
}

function strongestOf({ nodes, relations, process }: Graph) {
  const shown = relations.filter(({ type }) => type !== "BELONGS_TO" && type !== "MERGED_INTO");
  const strength = strengths(nodes, shown);
  const strongest = nodes
    .filter(({ id, kind }) => id !== process && kinds[kind].drawn)
    .sort((a, b) => strength(b) - strength(a) || (a.id < b.id ? -1 : 1));
  return { strongest, shown };
}

/** How many distinct origins back what joins something: what a picture keeps of too many. */
function strengths(nodes: Node[], relations: Link[]): (node: Node) => number {
  const origins = new Map<string, Set<string>>(
    nodes.map(({ id, claims }) => [id, new Set(claims.map(({ origin }) => origin))]),
  );
  for (const { tail, head, claims } of relations)
    for (const end of [tail, head]) for (const { origin } of claims) origins.get(end)?.add(origin);
  return ({ id }) => origins.get(id)!.size;
}

function place(nodes: Node[]): Placed[] {
  const drawn = nodes.flatMap((node, row) =>
    node.x === null || node.y === null ? [] : { node, row, x: node.x, y: node.y },
  );
  const [left, right] = bounds(drawn.map(({ x }) => x));
  const [up, down] = bounds(drawn.map(({ y }) => y));
  const placed: Placed[] = [];
  for (const { node, row, x, y } of drawn) {
    const at = {
      x: 0.06 + (0.88 * (x - left)) / (right - left || 1),
      y: 0.05 + (0.86 * (y - up)) / (down - up || 1),
    };
    placed.push({ node, row, ...at, named: hasRoom(node, at, placed) });
  }
  return placed;
}

/** Whether a name under a mark touches none that is there already. */
function hasRoom({ name }: Node, { x, y }: { x: number; y: number }, others: Placed[]): boolean {
  if (linesOf(name).length > 2) return false;
  const half = widthOf(name) / 2;
  if (Math.min(x, 1 - x) * narrowest < half) return false;
  return others.every((other) => {
    const apart = Math.abs(other.x - x) * narrowest;
    const room = other.named ? half + widthOf(other.node.name) / 2 : half;
    return apart > room || Math.abs(other.y - y) * height > 34;
  });
}

function bounds(values: number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function picture(placed: Placed[], relations: Link[], { words, lang }: TimelineLook): Html {
  const label = words.say("embed.graph.picture", { count: placed.length });
  const drawn = drawing(
    placed,
    relations,
    lang,
    height,
    (one, piece) => html`<a data-e="${one.row}">${piece}</a>`,
  );
  return html`<div class="pic net" role="img" aria-label="${label}"><svg height="${height}">${drawn}</svg></div>`;
}

/** A network as a drawing of its own, with its source line. */
export function graphImage(graph: Graph, look: TimelineLook, needs: ImageNeeds): string {
  const { strongest, shown } = strongestOf(graph);
  const placed = place(strongest.slice(0, drawnAtMost));
  const itself = graph.nodes.find(({ id }) => id === graph.process);
  const title = itself ? nameIn(itself, look.lang) : graph.process;
  return pictureImage(
    { title, below: "", kinds: placed.map(({ node }) => node.kind) },
    (tall) => drawing(placed, shown, look.lang, tall, (_one, piece) => piece),
    needs,
  );
}

/** Lines and marks; `around` may make a link of each mark. */
function drawing(
  placed: Placed[],
  relations: Link[],
  lang: string,
  tall: number,
  around: (one: Placed, piece: Html) => Html,
): Html[] {
  const at = new Map<string, Placed>(placed.map((each) => [each.node.id, each]));
  const x = (one: Placed) => `${Math.round(one.x * 1000) / 10}%`;
  const y = (one: Placed) => Math.round(one.y * tall);
  const joined = new Set<string>();
  const lines = relations.flatMap(({ tail, head }) => {
    const [a, b] = [at.get(tail), at.get(head)];
    const pair = [tail, head].sort().join(" ");
    if (!a || !b || joined.has(pair)) return [];
    joined.add(pair);
    return html`<line class="l" x1="${x(a)}" y1="${y(a)}" x2="${x(b)}" y2="${y(b)}"/>`;
  });
  const marks = placed.map((one) => {
    const { node, named } = one;
    const lines = linesOf(nameIn(node, lang)).map(
      (line, at) => html`<tspan x="${x(one)}" dy="${at * 14}">${line} </tspan>`,
    );
    const piece = html`<use class="${markClass(node.kind)}" href="#${markId(node.kind)}" x="${x(one)}" y="${y(one)}"/>${named && html`<text class="n c" y="${y(one) + 22}">${lines}</text>`}`;
    return around(one, piece);
  });
  return [...lines, ...marks];
}

function row(
  node: Node,
  nodes: Node[],
  relations: Link[],
  { words, lang, base }: TimelineLook,
): Html {
  const named = (id: string) => {
    const other = nodes.find((each) => each.id === id);
    return other ? nameHtml(other, lang) : html`<bdi>${id}</bdi>`;
  };
  const own = relations.filter(({ tail, head }) => tail === node.id || head === node.id);
  const lines = own.slice(0, 4).map(({ type, role, tail, head, claims }) => {
    const way = wayInWords({ type, role }, "out", words);
    const reports = words.say("embed.claims", { claims: claims.length });
    return html`<p>${named(tail)} ${way} ${named(head)}, ${reports}</p>`;
  });
  const more = own.length - lines.length;
  return html`<li>${markOf(node.kind)}<div><h2><a href="${base}/entities/${encodeURIComponent(node.id)}" target="_blank" rel="noopener">${nameHtml(node, lang)}</a> <small>${words.say(`kind.${node.kind}`)}</small></h2>${lines}${more > 0 && html`<p>${words.say("embed.graph.lines", { more })}</p>`}</div></li>
`;
}

/** A name in lines of twenty letters: more than two are too many for a picture. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 20) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const widthOf = (name: string) => Math.max(...linesOf(name).map((line) => line.length)) * letter;
