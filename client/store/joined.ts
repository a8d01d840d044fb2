import type { EntityAnswer } from "../../model/api/facts.ts";
import type { RelationType } from "../../model/relations.ts";
import { type Standing, standingOf } from "../../model/standing.ts";

type Relation = EntityAnswer["relations"][number];

/** A relation of one entity as it stands on a day. */
export interface Joined {
  relation: Relation;
  standing: Standing;
}

/** Relations of one entity, together by what they are: type, role and direction. */
export interface JoinedGroup {
  key: string;
  type: RelationType;
  role: string | null;
  outward: boolean;
  joined: Joined[];
}

/** Relations that are said by others, or are our own frame. */
const unsaid = new Set<RelationType>(["BELONGS_TO", "MERGED_INTO"]);

/**
 * An entity's relations that somebody had said by a day. Inside a process `stood` gives the standing
 * that was worked out with its parties; elsewhere nobody is a party.
 */
export function joinedOf(
  { relations }: EntityAnswer,
  known: string | null,
  stood: (id: string) => Standing | undefined = () => undefined,
): Joined[] {
  return relations
    .filter(({ type }) => !unsaid.has(type))
    .map((relation) => ({
      relation,
      standing: stood(relation.id) ?? standingOf(relation.claims, { known }),
    }))
    .filter(({ standing }) => standing.state !== "unknown");
}

/** The same, in groups under one heading each, names in order. */
export function groupsOf(joined: Joined[]): JoinedGroup[] {
  const groups = new Map<string, JoinedGroup>();
  for (const one of joined) {
    const { type, role, outward } = one.relation;
    const key = [type, role ?? "", outward ? "out" : "in"].join(" ");
    const group = groups.get(key) ?? { key, type, role, outward, joined: [] };
    groups.set(key, { ...group, joined: [...group.joined, one] });
  }
  return [...groups.values()].map((group) => ({
    ...group,
    joined: group.joined.sort((a, b) =>
      a.relation.otherName.localeCompare(b.relation.otherName, "en"),
    ),
  }));
}
