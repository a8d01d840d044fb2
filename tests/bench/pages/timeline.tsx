import "../../../client/styles/tokens.css";
import "../../../client/styles/base.css";
import "vis-timeline/styles/vis-timeline-graph2d.css";
import { createRoot } from "react-dom/client";
import { Timeline } from "vis-timeline/standalone";
import { WordsProvider } from "../../../client/messages/words.tsx";
import { knownFacts } from "../../../client/store/standings.ts";
import { sceneOf } from "../../../client/store/visible.ts";
import { TimelineView } from "../../../client/views/timeline/TimelineView.tsx";
import { addDays } from "../../../model/day.ts";
import { graphOf, link, node, plainWords } from "../../client/world.ts";

const [first, last] = ["2021-01-01", "2030-12-31"];
const days = 3_650;
const lanes = 40;
const nothing = () => {};

interface Told {
  id: string;
  on: string;
  actors: number[];
}

interface Ways {
  paint(way: "bare" | "ours" | "vis"): Promise<number>;
  /** From the rows to the picture's facts, before anything is drawn, ms. */
  facts: number;
}

/** Meetings of two of forty states over ten years, drawn in three ways; ms until the first frame stands. */
(window as unknown as { openTimeline(count: number): Ways }).openTimeline = (count) => {
  const told: Told[] = Array.from({ length: count }, (_, at) => ({
    id: `talks-${at}`,
    on: addDays(first, (at * 7_919) % days),
    actors: [at % lanes, (at * 13 + 1) % lanes],
  }));
  const graph = graphOf(
    [
      ...Array.from({ length: lanes }, (_, at) => node("State", `state-${at}`)),
      ...told.map(({ id, on }) => node("Meeting", id, { on })),
    ],
    told.flatMap(({ id, actors }) => actors.map((one) => link(`state-${one}`, "ATTENDED", id))),
  );
  const began = performance.now();
  const clocks = { from: first, to: last, at: last, known: null, today: "2032-01-01" };
  const facts = knownFacts(graph, null);
  const wanted = { clocks, kinds: null, more: true, selected: null };
  const scene = sceneOf(facts, wanted, plainWords).whole;
  const took = performance.now() - began;

  const host = document.getElementById("host")!;
  const frame = () => new Promise<void>((done) => requestAnimationFrame(() => done()));
  const ways: Record<"bare" | "ours" | "vis", (into: HTMLElement) => Promise<() => void>> = {
    async bare(into) {
      drawBare(into, told);
      return nothing;
    },
    async ours(into) {
      const root = createRoot(into);
      root.render(
        <WordsProvider>
          <TimelineView
            {...{ scene, graph, facts, lanes: "actors", window: { from: first, to: last } }}
            {...{ at: last, known: null, selected: null, hovered: null, run: { first, last } }}
            {...{ onSelect: nothing, onHover: nothing, onWindow: nothing }}
          />
        </WordsProvider>,
      );
      while (!into.querySelector("canvas.tl-canvas")) await frame();
      return () => root.unmount();
    },
    async vis(into) {
      const items = told.flatMap(({ id, on, actors }) =>
        actors.map((one, at) => ({ id: `${id} ${at}`, group: one, start: on, content: id })),
      );
      const groups = Array.from({ length: lanes }, (_, id) => ({ id, content: `state-${id}` }));
      const options = { start: first, end: last, height: 700, stack: false };
      const timeline = new Timeline(into, items, groups, options);
      await new Promise<void>((done) => timeline.on("changed", () => done()));
      return () => timeline.destroy();
    },
  };

  return {
    facts: took,
    async paint(way) {
      host.replaceChildren();
      const into = document.createElement("div");
      into.style.height = "700px";
      into.style.display = "grid";
      host.append(into);
      await frame();
      await frame();
      const started = performance.now();
      const undo = await ways[way](into);
      await frame();
      await frame();
      const ms = performance.now() - started;
      undo();
      return ms;
    },
  };
};

/** The least there can be: a stroke from lane to lane and a ring on each, nothing placed or told apart. */
function drawBare(into: HTMLElement, told: Told[]) {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [1_200, 700];
  into.append(canvas);
  const pen = canvas.getContext("2d")!;
  const start = Date.parse(first);
  const scale = 1_200 / (Date.parse(last) - start);
  pen.strokeStyle = "#0a66a6";
  pen.fillStyle = "#fff";
  for (const { on, actors } of told) {
    const x = (Date.parse(on) - start) * scale;
    const ys = actors.map((one) => 20 + one * 16.5);
    pen.beginPath();
    pen.moveTo(x, ys[0]!);
    pen.lineTo(x, ys[1]!);
    pen.stroke();
    for (const y of ys) {
      pen.beginPath();
      pen.arc(x, y, 4.5, 0, 7);
      pen.fill();
      pen.stroke();
    }
  }
}
