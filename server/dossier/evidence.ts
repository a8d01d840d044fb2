import type { ClaimFact } from "../../model/fact.ts";
import { claimId } from "./claim-id.ts";
import { orWrite } from "./near.ts";
import { isOneOf, textIn } from "./plain.ts";
import type { Reader } from "./reader.ts";
import type { Place, TextTree, Tree } from "./tree.ts";

export const evidenceKeys = ["per", "not", "qualifies", "inferred"];

interface PassageRef {
  source: string;
  passage: number;
  inferred: boolean;
}

/** The passages that a fact or a value rests on. */
export interface Evidence {
  per: PassageRef[];
  not: PassageRef[];
  qualifies: PassageRef[];
  /** What is wrong with it is said already, so that it is no news that nothing is left. */
  broken: boolean;
}

/** The evidence among the keys of a block or a line; null where it names none. */
export function evidenceAmong(tree: Tree, reader: Reader): Evidence | null {
  if (tree.is !== "map") return null;
  const own = tree.entries.filter(({ key }) => evidenceKeys.includes(key));
  if (own.length === 0) return null;
  const evidence = noEvidence();
  const inferred = own.some(({ key, value }) => key === "inferred" && truthOf(value, reader));
  for (const { key, value } of own)
    if (key !== "inferred")
      addPassages(evidence, key as "per" | "not" | "qualifies", value, reader);
  return inferred ? asOurs(evidence) : evidence;
}

/** Evidence where only evidence can stand: a passage, a list of them, or a map of its keys. */
export function evidenceIn(tree: Tree, reader: Reader): Evidence | null {
  if (tree.is === "map") {
    const strange = tree.entries.find(({ key }) => !evidenceKeys.includes(key));
    if (!strange) return evidenceAmong(tree, reader);
    const mend = orWrite(strange.key, evidenceKeys, "take it out");
    reader.refuse(
      strange.at,
      `evidence has no key "${strange.key}"`,
      "per, not, qualifies or inferred",
      mend,
    );
    return { ...noEvidence(), broken: true };
  }
  if (tree.is === "text" && tree.holds !== "text") return null;
  const evidence = noEvidence();
  addPassages(evidence, "per", tree, reader);
  return evidence;
}

export function noEvidence(): Evidence {
  return { per: [], not: [], qualifies: [], broken: false };
}

/** Yields a claim for each passage; one that is there already is not said twice. */
export function claim(
  reader: Reader,
  what: Pick<ClaimFact, "about" | "field" | "value"> & { lang?: string | undefined },
  evidence: Evidence,
  at: Place,
  inferred = false,
): void {
  const { about, field, value, lang } = what;
  const rows = [
    ...evidence.per.map((ref) => ({ ref, stance: "supports" as const })),
    ...evidence.not.map((ref) => ({ ref, stance: "denies" as const })),
    ...evidence.qualifies.map((ref) => ({ ref, stance: "qualifies" as const })),
  ];
  for (const { ref, stance } of rows) {
    const said = { about, field, value, stance, source: ref.source, passage: ref.passage };
    const id = claimId(said);
    if (reader.sites.has(id)) continue;
    reader.sites.set(id, at);
    const ours = inferred || ref.inferred;
    reader.facts.push({ is: "claim", id, ...said, inferred: ours, ...(lang ? { lang } : {}) });
  }
}

function addPassages(
  evidence: Evidence,
  key: "per" | "not" | "qualifies",
  tree: Tree,
  reader: Reader,
) {
  const items = tree.is === "list" ? tree.items : [tree];
  if (items.length === 0) evidence.broken = true;
  for (const item of items) {
    // In a list, one passage may be read by us where the next says it: {per: ds.3, inferred: true}.
    const apart = tree.is === "list" && item.is === "map" ? evidenceIn(item, reader) : null;
    const ref = apart
      ? null
      : textIn(item, "the passage", reader) && passageOf(item as TextTree, reader);
    evidence.per.push(...(apart?.per ?? []));
    evidence.not.push(...(apart?.not ?? []));
    evidence.qualifies.push(...(apart?.qualifies ?? []));
    if (ref) evidence[key].push(ref);
    if (apart ? apart.broken : !ref) evidence.broken = true;
  }
}

function asOurs({ per, not, qualifies, broken }: Evidence): Evidence {
  const ours = (refs: PassageRef[]) => refs.map((ref) => ({ ...ref, inferred: true }));
  return { per: ours(per), not: ours(not), qualifies: ours(qualifies), broken };
}

export function passageOf(tree: TextTree, reader: Reader): PassageRef | null {
  const [, key, number] = /^(.+)\.(\d+)$/.exec(tree.text) ?? [];
  if (!key || !number) {
    const near = orWrite(
      tree.text,
      reader.sources.keys(),
      "write the source's key, a dot, a number",
    );
    reader.refuse(tree.at, `"${tree.text}" is not a passage`, "one such as ds.3", near);
    return null;
  }
  const source = reader.sources.get(key);
  if (!source && reader.partial) return null;
  if (!source) {
    const mend = orWrite(key, reader.sources.keys(), `write the source "${key}" under sources`);
    reader.refuse(tree.at, `there is no source "${key}"`, "one written under sources", mend);
    return null;
  }
  const passage = Number(number);
  const found = source.fact.passages.find((one) => one.number === passage);
  if (!found) {
    if (source.passages.has(passage)) return null;
    const there = [...source.passages.keys()].sort((a, b) => a - b).join(", ");
    const expected = there ? `one of its passages: ${there}` : "a source that says something";
    const mend = `write passage ${passage} under sources, or name another`;
    reader.refuse(tree.at, `the source "${key}" has no passage ${passage}`, expected, mend);
    return null;
  }
  source.used.add(passage);
  return { source: source.fact.id, passage, inferred: found.inferred ?? false };
}

export function truthOf(tree: Tree, reader: Reader): boolean {
  if (textIn(tree, "the value", reader) === null) return false;
  return (
    isOneOf(tree as TextTree, ["true", "false"], "the value", reader) &&
    (tree as TextTree).text === "true"
  );
}
