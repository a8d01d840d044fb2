// Moving the second clock: what the client works out from the rows it holds, before anything is drawn.
import { knownFacts } from "../../client/store/standings.ts";
import { sceneOf } from "../../client/store/visible.ts";
import { addDays } from "../../model/day.ts";
import { graphOf, link, node, plainWords, row } from "../client/world.ts";
import { inTurn, tell } from "./measure.ts";

const clocks = { from: "2031-01-01", to: "2031-12-31", at: "2031-12-31", today: "2032-01-01" };

/** Meetings of ten actors, three claims a fact, known over a year. */
function madeUp(facts: number) {
  const actors = Array.from({ length: 10 }, (_, i) => node("State", `state-${i}`));
  const meetings = Array.from({ length: facts }, (_, i) => {
    const on = addDays("2031-01-01", i % 360);
    const known = (n: number) => row({ origin: `paper-${n}`, known: addDays(on, n) });
    return node("Meeting", `talks-${i}`, {
      on,
      claims: [known(1), known(2), row({ field: "edtf", value: on, known: addDays(on, 1) })],
    });
  });
  const links = meetings.map(({ id }, i) => link(`state-${i % 10}`, "ATTENDED", id));
  return graphOf([...actors, ...meetings], links);
}

for (const facts of [100, 500, 2_000]) {
  const graph = madeUp(facts);
  let day = 0;
  console.log(`  ${facts} meetings, ${facts} relations`);
  const next = () => {
    day = (day + 37) % 360;
    return addDays("2031-01-01", day);
  };
  tell(
    await inTurn(15, {
      "what stands": () => knownFacts(graph, next()),
      "what stands, and its picture": () => {
        const known = next();
        const wanted = { clocks: { ...clocks, known }, kinds: null, more: true, selected: null };
        sceneOf(knownFacts(graph, known), wanted, plainWords);
      },
    }),
    "what stands",
  );
}
