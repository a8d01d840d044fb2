import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frame, type Places, place, type Union } from "../../../server/layout/place.ts";

/** An agreement in the middle of it all, states around it, and meetings of two states each. */
function union(states: number): Union {
  const ids = Array.from({ length: states }, (_, at) => `state-${at}`);
  const meetings = ids.map((id, at) => ({
    id: `meeting-${at}`,
    between: [id, ids[(at + 1) % states]!],
  }));
  return {
    nodes: [
      { id: "the-deal", kind: "Agreement", told: 9 },
      ...ids.map((id) => ({ id, kind: "State" as const, told: 2 })),
      ...meetings.map(({ id }) => ({ id, kind: "Meeting" as const, told: 1 })),
    ],
    links: [
      ...ids.map((tail) => ({ tail, head: "the-deal" })),
      ...meetings.flatMap(({ id, between }) => between.map((tail) => ({ tail, head: id }))),
    ],
  };
}

const distances = (places: Places) => {
  const all = Object.values(places);
  return all.flatMap(([x, y], at) => all.slice(at + 1).map(([a, b]) => Math.hypot(x - a, y - b)));
};

describe("the places of a picture", () => {
  it("are the same for the same union, in whatever order it is told", () => {
    const { nodes, links } = union(12);
    const shuffled = { nodes: nodes.toReversed(), links: links.toReversed() };

    expect(place(shuffled)).toEqual(place({ nodes, links }));
  });

  it("leave 90 units between any two of 40 nodes, and fill a wide frame", () => {
    const { nodes, links } = union(20);
    const places = place({ nodes: nodes.slice(0, 40), links });

    expect(Object.keys(places)).toHaveLength(40);
    expect(Math.min(...distances(places))).toBeGreaterThanOrEqual(90);
    const xs = Object.values(places).map(([x]) => x);
    const ys = Object.values(places).map(([, y]) => y);
    expect([Math.min(...xs), Math.max(...xs)]).toEqual([-frame.x, frame.x]);
    expect([Math.min(...ys), Math.max(...ys)]).toEqual([-frame.y, frame.y]);
  });

  it("give what is told of most room for names, whatever else there is", () => {
    const { nodes, links } = union(150);
    const told = nodes.map((node, at) => ({ ...node, told: at % 5 === 0 ? 9 : 1 }));
    const places = place({ nodes: told, links });
    const seenFirst = told
      .filter((node) => node.told === 9)
      .map(({ id }) => id)
      .sort()
      .slice(0, 60);

    const apart = seenFirst.flatMap((id, at) =>
      seenFirst.slice(at + 1).map((other) => {
        const [[x, y], [a, b]] = [places[id]!, places[other]!] as const;
        return Math.hypot(x - a, y - b);
      }),
    );
    expect(seenFirst).toHaveLength(60);
    expect(Math.min(...apart)).toBeGreaterThan(80);
    expect(Math.min(...distances(places))).toBeGreaterThan(20);
  });

  it("put the agreement that joins the most near the middle", () => {
    const [x, y] = place(union(15))["the-deal"]!;

    expect(Math.abs(x)).toBeLessThan(0.25 * frame.x);
    expect(Math.abs(y)).toBeLessThan(0.25 * frame.y);
  });

  it("stay for what was there, and a new node goes near its neighbours", () => {
    const before = union(12);
    const places = place(before);
    const next = place(
      {
        nodes: [...before.nodes, { id: "an-envoy", kind: "Person", told: 1 }],
        links: [...before.links, { tail: "an-envoy", head: "meeting-3" }],
      },
      places,
    );

    expect(next).toMatchObject(places);
    const [[x, y], [a, b]] = [next["an-envoy"]!, places["meeting-3"]!] as const;
    expect(Math.hypot(x - a, y - b)).toBeLessThan(500);
    expect(Math.min(...distances(next))).toBeGreaterThan(60);
  });

  it("lie inside the frame and apart, whatever the union", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.array(fc.tuple(fc.nat(59), fc.nat(59)), { maxLength: 120 }),
        (count, pairs) => {
          const places = place({
            nodes: Array.from({ length: count }, (_, at) => ({
              ...{ id: `n-${at}`, kind: "State" as const, told: at % 5 },
            })),
            links: pairs.map(([tail, head]) => ({ tail: `n-${tail}`, head: `n-${head}` })),
          });
          expect(Object.keys(places)).toHaveLength(count);
          for (const [x, y] of Object.values(places)) {
            expect(Math.abs(x)).toBeLessThanOrEqual(frame.x);
            expect(Math.abs(y)).toBeLessThanOrEqual(frame.y);
          }
          expect(Math.min(...distances(places), 1_000)).toBeGreaterThan(40);
        },
      ),
      { numRuns: 60 },
    );
  });
});
