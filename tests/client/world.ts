import type { SceneWords } from "../../client/store/words.ts";
import type { Graph } from "../../model/api/processes.ts";
import type { StandingRow } from "../../model/claim.ts";
import { spanOf } from "../../model/date.ts";
import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import { relationId } from "../../model/ids.ts";
import type { KindName } from "../../model/kinds.ts";
import type { RelationType } from "../../model/relations.ts";
import type { Days, Link, Node } from "../../model/slice.ts";

/** A row that supports a fact from 1 June 2031 on, as far as nothing else is said of it. */
export function row(part: Partial<StandingRow> = {}): StandingRow {
  return {
    id: `${part.field ?? ""}${part.value ?? ""}${part.origin ?? "gazette"}${part.known ?? ""}${part.stance ?? ""}`,
    known: "2031-06-01",
    until: LAST_DAY,
    stance: "supports",
    origin: "gazette",
    field: "",
    value: null,
    inferred: false,
    speaker: null,
    voice: null,
    ...part,
  };
}

interface Made {
  name?: string;
  on?: string;
  claims?: StandingRow[];
  properties?: Node["properties"];
}

export function node(
  kind: KindName,
  id: string,
  { name, on, claims, properties }: Made = {},
): Node {
  return {
    id,
    kind,
    name: name ?? id,
    names: [],
    ...daysOf(on),
    x: 0,
    y: 0,
    properties: properties ?? {},
    claims: claims ?? [row(), ...(on ? [row({ field: "edtf", value: on })] : [])],
  };
}

export function link(
  tail: string,
  type: RelationType,
  head: string,
  { role, on, claims, properties }: Omit<Made, "name"> & { role?: string } = {},
): Link {
  return {
    id: relationId({ tail, type, role, head }),
    type,
    tail,
    head,
    role: role ?? null,
    ...daysOf(on),
    properties: properties ?? {},
    claims: claims ?? [row()],
  };
}

export function graphOf(nodes: Node[], relations: Link[]): Graph {
  const clocks = { from: null, to: null, known: null, today: "2032-01-01" };
  return { names: {}, revision: "one", clocks, process: "river-talks", nodes, relations };
}

/** Words short enough to be read in a comparison. */
export const plainWords: SceneWords = {
  list: (words) => words.join(", "),
  members: (count) => `with ${count} others`,
  onBehalfOf: (name) => `for ${name}`,
  onlyDenied: (relation) => `${relation}, only denied`,
  role: (role) => role,
  relation: (type, manner) => (manner === "alleged" ? `${type}, alleged` : type),
};

function daysOf(on: string | undefined): Days {
  const open = { earliest: FIRST_DAY, latest: LAST_DAY, surelyFrom: null, surelyTo: null };
  return on === undefined ? { edtf: null, ...open } : { edtf: on, ...spanOf(on) };
}
