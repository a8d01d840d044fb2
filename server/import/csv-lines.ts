import * as z from "zod";
import { claimLinks, type sourceLinks, stances } from "../../model/claim.ts";
import { type KindName, kindNames } from "../../model/kinds.ts";
import { type RelationType, relationTypes } from "../../model/relations.ts";

/** An empty cell is nothing. */
const orNull = z.string().transform((cell) => (cell === "" ? null : cell));
const orLeftOut = z.string().transform((cell) => (cell === "" ? undefined : cell));
const number = z.string().regex(/^\d+$/, "expected a whole number").transform(Number);
const numberOrLeftOut = z.union([z.literal("").transform(() => undefined), number]);
const yes = z.enum(["yes", "no"]).transform((word) => word === "yes");
const yesOrLeftOut = z.union([z.literal("").transform(() => undefined), yes]);
const list = z.string().transform((cell) => (cell === "" ? [] : cell.split("; ")));
const kind = z.enum(kindNames as [KindName, ...KindName[]]);

const Plain = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
export const WrittenBy = z.array(
  z.object({
    dossier: z.string(),
    name: z.string().optional(),
    properties: z.record(z.string(), Plain),
  }),
);
const written = z.string().transform((text, ctx) => {
  try {
    return WrittenBy.parse(JSON.parse(text));
  } catch {
    ctx.addIssue({ code: "custom", message: "expected what was exported there, as JSON" });
    return z.NEVER;
  }
});

/** Without the keys whose cell was empty. */
const withoutEmpty = <Line extends object>(line: Line) =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as Line;

/** The lines of each table, read back; columns that only tell what the rest means are passed over. */
export const lines = {
  dossier: z.object({
    ...{ id: z.string(), name: orNull, process: orNull, format: number },
    ...{ clock: z.enum(["two", "hindsight"]), terms: z.string(), uses: list },
  }),
  entity: z.object({ id: z.string(), name: z.string(), written }),
  mentioned: z.object({ id: z.string(), kind, name: z.string(), written }),
  relation: z.object({
    id: z.string(),
    type: z.enum(relationTypes as [RelationType, ...RelationType[]]),
    ...{ tail: z.string(), head: z.string(), role: orNull, written },
  }),
  claim: z
    .object({
      ...{ id: z.string(), about: z.string(), field: z.string(), value: orNull, writtenAs: orNull },
      ...{ stance: z.enum(stances), source: z.string(), passage: number, inferred: yes },
      ...{ lang: orNull, dossier: z.string() },
    })
    .transform(({ writtenAs, ...claim }) => ({ ...claim, written: writtenAs })),
  link: z.object({
    ...{ from: z.string(), how: z.enum(claimLinks), to: z.string(), dossier: z.string() },
  }),
  source: z.object({
    ...{ id: z.string(), dossier: z.string(), publisher: z.string(), published: z.string() },
    ...{ language: z.string(), url: z.string(), terms: orNull, title: orNull, archived: orNull },
    follows: list.transform((all) =>
      all.map((one) => {
        const [how, source] = one.split(" ");
        return { how: how as (typeof sourceLinks)[number], source: source ?? "" };
      }),
    ),
  }),
  passage: z
    .object({
      ...{ source: z.string(), number, words: z.string(), paragraph: numberOrLeftOut },
      ...{ speaker: orLeftOut, speakerFor: orLeftOut, voice: orLeftOut, via: orLeftOut },
      ...{ origin: orLeftOut, known: orLeftOut, withdrawn: orLeftOut, translation: orLeftOut },
      inferred: yesOrLeftOut,
    })
    .transform(withoutEmpty),
};
