import type { PartSource } from "../dossier/rebuild.ts";

const attributions = ["speaker", "speakerFor", "via", "origin"] as const;

/** Sources whose passages name only who is there; whom else they named is added to what is lost. */
export function unattributed(
  sources: PartSource[],
  there: ReadonlySet<string>,
  lost: string[],
): PartSource[] {
  return sources.map((source) => ({
    ...source,
    passages: source.passages.map((passage) => {
      const kept = { ...passage };
      for (const name of attributions) {
        const who = passage[name];
        if (who === undefined || there.has(who)) continue;
        delete kept[name];
        lost.push(`${source.id}.${passage.number}: its ${name}, ${who}`);
      }
      return kept;
    }),
  }));
}
