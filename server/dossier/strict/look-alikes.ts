import type { KindName } from "../../../model/kinds.ts";
import { freeName } from "../drawn.ts";
import { alikeKeys, isAlike } from "./alike.ts";
import type { StrictRule, Whole } from "./rule.ts";

// What stands inside another block is told apart by it, and measures have a rule of their own.
const compared: Partial<Record<KindName, "any" | "told">> = {
  Person: "any",
  State: "any",
  Organisation: "any",
  Office: "any",
  Place: "any",
  Topic: "told",
  Process: "told",
  Meeting: "told",
  Agreement: "told",
  Act: "told",
};

/** Two entities of one kind under names that may well be one name: perhaps one entity written twice. */
export const lookAlikes: StrictRule = {
  name: "look-alikes",
  summary: "names that look alike and are two entities",
  find: (whole) => {
    const { world, isWritten } = whole;
    const seen = new Map<string, { id: string; name: string }[]>();
    const told = mergers(whole);
    return [...world.entities].flatMap(([id, { fact }]) => {
      const order = compared[fact.kind];
      if (!order) return [];
      const names = namesOf(id, whole);
      const found = names.flatMap((name) =>
        [...alikeKeys(name)]
          .flatMap((key) => seen.get(`${fact.kind} ${key}`) ?? [])
          .filter((other) => isAlike(name, other.name, order))
          .map((other) => ({ name, other })),
      );
      for (const name of names)
        for (const key of alikeKeys(name)) {
          const there = seen.get(`${fact.kind} ${key}`);
          if (there) there.push({ id, name });
          else seen.set(`${fact.kind} ${key}`, [{ id, name }]);
        }
      return found.flatMap(({ name, other }) => {
        if (!isWritten(id) || told.has(`${other.id} ${id}`)) return [];
        told.add(`${other.id} ${id}`);
        return [
          {
            at: id,
            wrong: `"${name}" (${id}) and "${other.name}" (${other.id}) look alike`,
            expected: "one entity, or names that tell two apart",
            mend: "join them, say mergedInto, or let it be where they are two",
          },
        ];
      });
    });
  },
};

function mergers({ world }: Whole): Set<string> {
  const merged = [...world.relations.values()].filter(({ fact }) => fact.type === "MERGED_INTO");
  return new Set(
    merged.flatMap(({ fact: { tail, head } }) => [`${tail} ${head}`, `${head} ${tail}`]),
  );
}

// Its name, and every other by which a source or we call it.
function namesOf(id: string, { world }: Whole): string[] {
  const { fact, by } = world.entities.get(id)!;
  const free = by.flatMap((one) => (one.fact.properties.names as string[] | undefined) ?? []);
  const said = (world.claims.get(id) ?? []).flatMap(({ field, stance, value }) =>
    field === "names" && stance === "supports" && value !== null ? [value] : [],
  );
  return [...new Set([fact.name, ...free.map((name) => freeName(name).is), ...said])];
}
