import type { ClaimFact } from "../../model/fact.ts";
import { claimId } from "./claim-id.ts";
import { orWrite } from "./near.ts";
import { isOneOf, textIn, textsIn } from "./plain.ts";
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
  inferred: boolean;
  /** What is wrong with it is said already, so that it is no news that nothing is left. */
  broken: boolean;
}

/** The evidence among the keys of a block or a line; null where it names none. */
export function evidenceAmong(tree: Tree, reader: Reader): Evidence | null {
  if (tree.is !== "map") return null;
  const own = tree.entries.filter(({ key }) => evidenceKeys.includes(key));
  if (own.length === 0) return null;
  const evidence = noEvidence();
  for (const { key, value } of own) {
    if (key === "inferred") evidence.inferred = truthOf(value, reader);
    else addPassages(evidence, key as "per" | "not" | "qualifies", value, reader);
  }
  return evidence;
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
  return { per: [], not: [], qualifies: [], inferred: false, broken: false };
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
    const ours = inferred || evidence.inferred || ref.inferred;
    reader.facts.push({ is: "claim", id, ...said, inferred: ours, ...(lang ? { lang } : {}) });
  }
}

function addPassages(
  evidence: Evidence,
  key: "per" | "not" | "qualifies",
  tree: Tree,
  reader: Reader,
) {
  const texts = textsIn(tree, "the passage", reader);
  if (texts.length === 0) evidence.broken = true;
  for (const text of texts) {
    const ref = passageOf(text, reader);
    if (ref) evidence[key].push(ref);
    else evidence.broken = true;
  }
}

function passageOf(tree: TextTree, reader: Reader): PassageRef | null {
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
