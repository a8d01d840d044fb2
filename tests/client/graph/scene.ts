import type { Scene, SceneEdge, SceneNode } from "../../../client/store/scene.ts";
import type { Standing } from "../../../model/standing.ts";

/** One source says so, and nobody denies it. */
export const said: Standing = {
  state: "shown",
  firstKnown: "1993-02-01",
  disputed: false,
  denied: false,
  alleged: false,
  singleOrigin: true,
  inferred: false,
  origins: ["harbour-gazette"],
  reports: 1,
  fields: {},
  why: [],
};

export function node(id: string, more: Partial<SceneNode> = {}): SceneNode {
  return {
    id,
    kind: "Person",
    name: id,
    secondLine: null,
    members: 0,
    pill: null,
    x: 0,
    y: 0,
    presence: "in",
    notBegun: false,
    standing: said,
    weight: 1,
    ...more,
  };
}

export function edge(tail: string, head: string, more: Partial<SceneEdge> = {}): SceneEdge {
  return {
    id: `attended|${tail}|${head}`,
    tail,
    head,
    relations: [{ id: `attended|${tail}|${head}`, type: "ATTENDED", role: null, standing: said }],
    stroke: "attended",
    label: "",
    labelAtRest: true,
    arrow: false,
    presence: "in",
    disputed: false,
    alleged: false,
    denied: false,
    ...more,
  };
}

/** Larsen meets Okonjo in Borregaard; each of the marks that a line and a node can bear, once. */
export const talks: Scene = {
  nodes: [
    node("larsen", { name: "Berit Larsen", secondLine: "foreign minister", weight: 2 }),
    node("borregaard", {
      kind: "Meeting",
      name: "First talks in Borregaard",
      x: 10,
      y: 5,
      weight: 3,
    }),
    node("raid", { kind: "Act", x: 20, standing: { ...said, disputed: true, alleged: true } }),
    node("annex", { kind: "Provision", y: 9, notBegun: true }),
    node("visit", { kind: "Meeting", x: -9, presence: "outside", notBegun: true }),
    node("rumour", { kind: "Act", y: -9, standing: { ...said, state: "withdrawn" } }),
    node("dead", { kind: "Figure", name: "killed", x: 4, pill: "≥ 12" }),
  ],
  edges: [
    edge("larsen", "borregaard", { label: "for Norland" }),
    edge("raid", "larsen", { id: "by|raid|larsen", stroke: "accuses", arrow: true, alleged: true }),
    edge("larsen", "visit", { presence: "outside" }),
  ],
};
