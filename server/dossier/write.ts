import { Document, type Node, Scalar, visit } from "yaml";
import type { ClaimFact, Dossier } from "../../model/fact.ts";
import { type KindName, kindNames, kinds } from "../../model/kinds.ts";
import type { DossierFile } from "./files.ts";
import { actorKinds, isMadeProcess, isPublisher, planBlocks } from "./plan.ts";
import { writeStory } from "./stories/write.ts";
import { writeBlock } from "./write-block.ts";
import { writePublisher, writeSource } from "./write-source.ts";
import type { Out } from "./write-values.ts";
import { startWriting, type Writing } from "./writing.ts";

/**
 * Writes a dossier as the files that read back to the same facts. `kindOf` says the kind of an
 * entity that another dossier describes.
 *
 * @throws Error when an id is neither the dossier's own nor known to `kindOf`
 */
export function writeDossier(
  dossier: Dossier,
  kindOf: (id: string) => KindName | undefined = () => undefined,
): DossierFile[] {
  const writing = startWriting(dossier, kindOf);
  const plans = planBlocks(writing);
  const sections = (wanted: readonly KindName[]) =>
    Object.fromEntries(
      wanted.flatMap((kind) => {
        const some = plans.filter((plan) => plan.kind === kind);
        const blocks = some.map((plan) => [plan.id, writeBlock(plan, writing)] as [string, Out]);
        return blocks.length > 0 ? [[kinds[kind].section, Object.fromEntries(blocks)]] : [];
      }),
    );
  const events = kindNames.filter((kind) => !actorKinds.includes(kind));
  const links = linksOf(writing);
  const files: [string, Record<string, Out>][] = [
    ["dossier.yaml", headOf(writing)],
    ["sources.yaml", sourcesOf(writing)],
    ["actors.yaml", sections(actorKinds)],
    ["events.yaml", { ...sections(events), ...(links.length > 0 ? { links } : {}) }],
  ];
  for (const fact of dossier.facts)
    if (fact.is === "story")
      files.push([`stories/${fact.id}.yaml`, writeStory(fact, dossier.clock)]);
  return files
    .filter(([, content]) => Object.keys(content).length > 0)
    .map(([path, content]) => ({ path, text: printed(content) }));
}

function headOf({ dossier, entities }: Writing): Record<string, Out> {
  const { id, process, format, clock, terms, uses } = dossier;
  const name = dossier.name ?? (process === null ? undefined : entities.get(process)?.name);
  return {
    id,
    ...(name === undefined ? {} : { name }),
    ...(process === null ? {} : { process }),
    format,
    clock,
    terms,
    ...(uses.length > 0 ? { uses } : {}),
  };
}

function sourcesOf(writing: Writing): Record<string, Out> {
  const { dossier, entities } = writing;
  const made = [...entities.values()].filter(
    (fact) => isPublisher(fact, writing) && !isMadeProcess(fact, writing),
  );
  const publishers = made.map((fact) => [fact.id, writePublisher(fact)] as const);
  const sources = dossier.facts.flatMap((fact) =>
    fact.is === "source"
      ? [[fact.id.slice(dossier.id.length + 1), writeSource(fact, dossier.id)] as const]
      : [],
  );
  return {
    ...(publishers.length > 0 ? { publishers: Object.fromEntries(publishers) } : {}),
    ...(sources.length > 0 ? { sources: Object.fromEntries(sources) } : {}),
  };
}

function linksOf({ dossier }: Writing): Out[] {
  const claims = new Map<string, ClaimFact>();
  for (const fact of dossier.facts) if (fact.is === "claim") claims.set(fact.id, fact);
  const end = (id: string): Out => {
    const { about, field, value, stance, source, passage } = claims.get(id)!;
    const per = `${source.slice(dossier.id.length + 1)}.${passage}`;
    const end: Record<string, Out> = { about };
    if (field !== "") Object.assign(end, { field, value });
    return Object.assign(end, { per }, stance === "supports" ? {} : { stance });
  };
  return dossier.facts.flatMap((fact) =>
    fact.is === "claimLink" ? [{ claim: end(fact.from), how: fact.how, to: end(fact.to) }] : [],
  );
}

/** Longest thing that is written on one line of braces. */
const widest = 110;

function printed(content: Record<string, Out>): string {
  const document = new Document(content, { version: "1.2" });
  visit(document, {
    Scalar(_, node) {
      // Texts are read as they are written, so that a number or a day needs no quotes.
      const text = node.value;
      if (typeof text === "string" && /^(0|[1-9]\d{0,14})$/.test(text)) node.value = Number(text);
      if (typeof text === "string" && /\n/.test(text)) node.type = Scalar.QUOTE_DOUBLE;
    },
    Collection(key, node, path) {
      const depth = path.length;
      if (depth > 3 && JSON.stringify(node.toJSON()).length <= widest)
        (node as Node & { flow: boolean }).flow = true;
      if (key === null) node.flow = false;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
