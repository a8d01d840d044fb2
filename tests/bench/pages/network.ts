import "../../../client/styles/tokens.css";
import "../../../client/styles/base.css";
import "../../../client/views/graph/graph.css";
import { openCanvas } from "../../../client/views/graph/canvas.ts";
import type { Elements } from "../../../client/views/graph/elements.ts";
import { readTokens } from "../../../client/views/graph/tokens.ts";

/** What the benchmark calls: each resolves with ms, of the work alone and until the frame stands. */
interface Ways {
  ready: Promise<void>;
  move(way: "bare" | "ours" | "cytoscape"): Promise<{ work: number; frame: number }>;
}

const kinds = ["Person", "State", "Meeting", "Organisation", "Act", "Figure"] as const;
const strokes = ["attended", "plays", "quiet", "talk"] as const;
const nothing = () => {};

/** A network of so many nodes and half as many lines again, a tenth of it in another ink each time. */
(window as unknown as { openNetwork(count: number): Ways }).openNetwork = (count) => {
  const host = document.getElementById("host")!;
  const tokens = readTokens(host);
  const columns = Math.ceil(Math.sqrt(count * 1.7));
  const placeOf = (at: number) => ({
    x: 90 * (at % columns) + ((at * 37) % 40),
    y: 90 * Math.floor(at / columns) + ((at * 53) % 40),
  });
  let turn = 0;

  function elementsNow(): Elements {
    const isOut = (at: number) => (at + turn) % 10 === 0;
    return {
      nodes: Array.from({ length: count }, (_, at) => ({
        group: "nodes",
        position: placeOf(at),
        data: {
          ...{ id: `n${at}`, kind: kinds[at % 6]!, width: 28, height: 28, second: null },
          ...{ lines: [`Name ${at}`], pill: at % 6 === 5 ? String(at) : null, degree: 3 },
          ...{ weight: 1, solid: !isOut(at), sign: null, withdrawn: false },
        },
        classes: `${kinds[at % 6]}${isOut(at) ? " hollow" : ""}`,
      })),
      edges: Array.from({ length: Math.round(1.5 * count) }, (_, at) => ({
        group: "edges",
        data: {
          ...{ id: `e${at}`, source: `n${at % count}`, stroke: strokes[at % 4]!, label: "" },
          target: `n${(at % count) + 1 + (at % 7) < count ? (at % count) + 1 + (at % 7) : 0}`,
          ...{ labelAtRest: false, ink: 1, solid: !isOut(at), disputed: false },
        },
        classes: `${strokes[at % 4]}${isOut(at) ? " hollow" : ""}`,
      })),
    };
  }

  const canvas = openCanvas(
    host,
    { select: nothing, add: nothing, open: nothing, surround: nothing, hover: nothing },
    tokens,
  );
  canvas.show(elementsNow());

  const bare = document.createElement("canvas");
  [bare.width, bare.height] = [host.clientWidth, host.clientHeight];
  bare.style.cssText = "position:absolute;inset:0;z-index:9;background:#fff";
  const pen = bare.getContext("2d")!;
  const scale = Math.min(bare.width / (columns * 90), bare.height / ((count / columns) * 90));

  /** The least there can be: a circle a node and a stroke a line, full or hollow. */
  function drawBare({ nodes, edges }: Elements) {
    const at = new Map(nodes.map(({ data, position }) => [data.id, position]));
    pen.clearRect(0, 0, bare.width, bare.height);
    for (const { data } of edges) {
      const [a, b] = [at.get(data.source)!, at.get(data.target)!];
      pen.strokeStyle = data.solid ? tokens.talk : tokens.line2;
      pen.beginPath();
      pen.moveTo(a.x * scale, a.y * scale);
      pen.lineTo(b.x * scale, b.y * scale);
      pen.stroke();
    }
    for (const { data, position } of nodes) {
      pen.beginPath();
      pen.arc(position.x * scale, position.y * scale, 6, 0, 7);
      pen.fillStyle = data.solid ? tokens.actor : tokens.surface;
      pen.fill();
      pen.stroke();
    }
  }

  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
  return {
    ready: new Promise((done) => setTimeout(done, 1_500)),
    async move(way) {
      turn++;
      const elements = elementsNow();
      if (way === "bare") host.append(bare);
      else bare.remove();
      await frame();
      await frame();
      const started = performance.now();
      if (way === "bare") drawBare(elements);
      if (way === "ours") canvas.move(elements);
      if (way === "cytoscape") canvas.show(elements);
      const work = performance.now() - started;
      await frame();
      await frame();
      return { work, frame: performance.now() - started };
    },
  };
};
