import { oneOf } from "../../../model/date.ts";
import { firstKnownValue } from "../../../model/drawing.ts";
import { type AgreementDay, agreementDays } from "../../../model/ledger/agreement.ts";
import type { Lanes } from "../../../model/shown.ts";
import type { Node } from "../../../model/slice.ts";
import { isUnsaid } from "../../../model/standing.ts";
import type { Scene, SceneNode } from "../../store/scene.ts";
import type { KnownFacts } from "../../store/standings.ts";
import { type Extent, extentOf } from "./extent.ts";
import { type Joining, joiningsOf } from "./joinings.ts";

/** Something that happened, as one mark: a meeting, an act, or one of the days of an agreement. */
export interface Moment {
  /** The entity's id, for an agreement with its day: `deal#signed`. */
  id: string;
  entity: string;
  kind: "Meeting" | "Agreement" | "Act";
  name: string;
  /** Which days of an agreement this is, more where they fall on one day; none for anything else. */
  fields: AgreementDay[];
  /** A meeting's status or an act's form, where the facts give one. */
  status: string | null;
  edtf: string;
  extent: Extent;
  /** Ids of the lanes that took part; the first ones are those whose doing it is. */
  lanes: string[];
  /** Of these, those whose doing it is: whom an act is by. All of them for a meeting. */
  doers: string[];
  /** Names of who took part, as the facts name them. */
  people: string[];
  places: string[];
  /** In the window and begun by `at`. */
  inPeriod: boolean;
  planned: boolean;
  alleged: boolean;
  disputed: boolean;
  /** Its day is disputed, not only something else about it. */
  dayDisputed: boolean;
  /** Nobody says so, as things stand: taken back, or only denied. */
  withdrawn: boolean;
  onlyDenied: boolean;
  /** The day was worked out by us. */
  inferred: boolean;
  singleOrigin: boolean;
}

/** The marks of a picture, oldest first, and the entities of these kinds that have no day. */
export function momentsOf(
  { nodes }: Scene,
  facts: KnownFacts,
  by: Lanes = "actors",
): { moments: Moment[]; undated: SceneNode[] } {
  const joiningOf = joiningsOf(facts, by);
  const moments: Moment[] = [];
  const undated: SceneNode[] = [];
  for (const node of nodes) {
    if (node.kind !== "Meeting" && node.kind !== "Agreement" && node.kind !== "Act") continue;
    const { fact, days } = facts.nodes.get(node.id)!;
    const own = datesOf(node, fact, days.edtf).flatMap(({ field, edtf }) => {
      const extent = extentOf(edtf);
      if (!extent) return [];
      return [momentOf(node, fact, field, edtf, extent, joiningOf(fact, field))];
    });
    const shared = mergedByDay(own);
    if (shared.length === 0) undated.push(node);
    moments.push(...shared);
  }
  return { moments: moments.sort(inTime), undated };
}

/** By the day at which the mark stands; ties by id, so that the same facts give the same order. */
export function inTime(a: Moment, b: Moment): number {
  return a.extent.anchor - b.extent.anchor || (a.id < b.id ? -1 : 1);
}

/** A text announced and signed on one day is one mark, with all who took part in either. */
function mergedByDay(moments: Moment[]): Moment[] {
  const byDay = new Map<string, Moment>();
  for (const moment of moments) {
    const before = byDay.get(moment.edtf);
    byDay.set(moment.edtf, before ? joined(before, moment) : moment);
  }
  return [...byDay.values()];
}

function joined(a: Moment, b: Moment): Moment {
  const both = (key: "lanes" | "doers" | "people" | "places") => [
    ...new Set([...a[key], ...b[key]]),
  ];
  return {
    ...a,
    id: `${a.id}+${b.fields.join("+")}`,
    fields: [...a.fields, ...b.fields],
    lanes: both("lanes"),
    doers: both("doers"),
    people: both("people"),
    places: both("places"),
    disputed: a.disputed || b.disputed,
    dayDisputed: a.dayDisputed || b.dayDisputed,
    inferred: a.inferred && b.inferred,
  };
}

interface Dated {
  field: AgreementDay | null;
  edtf: string;
}

function datesOf(node: SceneNode, fact: Node, drawn: string | null): Dated[] {
  if (node.kind === "Agreement") {
    const own = agreementDays.flatMap((field): Dated[] => {
      const edtf = saidOf(node, fact, field);
      return edtf === null ? [] : [{ field, edtf }];
    });
    if (own.length > 0) return own;
  }
  return drawn === null ? [] : [{ field: null, edtf: drawn }];
}

/** What is said of a day of an agreement, competing values as "one of"; of one taken back or only denied, what was meant. */
function saidOf({ standing }: SceneNode, fact: Node, field: string): string | null {
  const values = (standing.fields[field]?.values ?? [])
    .filter(({ rows }) => rows.length > 0)
    .flatMap(({ value }) => value ?? []);
  if (values.length > 0) return oneOf(values);
  const kept = fact.properties[field];
  return isUnsaid(standing) && typeof kept === "string" ? kept : null;
}

const notHeld = ["planned", "called for", "postponed", "cancelled"];

function momentOf(
  { id, kind, name, standing, presence }: SceneNode,
  fact: Node,
  field: AgreementDay | null,
  edtf: string,
  extent: Extent,
  joining: Joining,
): Moment {
  const said = standing.fields[field ?? "edtf"];
  const status = firstKnownValue(fact.claims, standing, "status") ?? fact.properties.status;
  const form = kind === "Act" ? fact.properties.form : status;
  const supported = said?.values.filter(({ rows }) => rows.length > 0) ?? [];
  return {
    id: field ? `${id}#${field}` : id,
    entity: id,
    kind: kind as Moment["kind"],
    name,
    fields: field ? [field] : [],
    status: typeof form === "string" ? form : null,
    edtf,
    extent,
    ...joining,
    inPeriod: presence === "in",
    planned: kind === "Meeting" && notHeld.includes(String(status)),
    alleged: standing.alleged,
    // Each day of an agreement has its own evidence: that another is disputed is not its matter.
    disputed: field ? (said?.disputed ?? false) || standing.denied : standing.disputed,
    dayDisputed: said?.disputed ?? false,
    withdrawn: isUnsaid(standing),
    onlyDenied: standing.state === "denied",
    inferred: supported.length > 0 && supported.every(({ inferred }) => inferred),
    singleOrigin: standing.singleOrigin,
  };
}
