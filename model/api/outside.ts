import * as z from "zod";
import { EmbedRequests, type EmbedView, embedViews } from "../embed.ts";
import { EntityId } from "../ids.ts";
import { type FileEndpoint, none } from "./parts.ts";

/** An address beside the API: its path is below Parley's own, and not below /api. */
export interface OutsideEndpoint extends FileEndpoint {
  /** Whether it tells people what is wrong, in a page, for it stands in the page of somebody. */
  tells: "people" | "programs";
}

const page = "text/html; charset=utf-8";
const pixels = z.string().regex(/^[1-9]\d{1,4}$/, "expected a number of pixels from 10 to 99999");

const summaries: Record<EmbedView, string> = {
  timeline: "A timeline that stands in somebody else's page",
  graph: "A network that stands in somebody else's page",
  ledger: "An agreement's ledger, or all agreements of a process, in somebody else's page",
  card: "A claim card, or all that is disputed in a process, in somebody else's page",
  difference: "What changed between two points, in somebody else's page",
  step: "A step of a story, in somebody else's page",
};

const embeds = Object.fromEntries(
  embedViews.map((view): [string, OutsideEndpoint] => [
    `embed${view[0]!.toUpperCase()}${view.slice(1)}`,
    {
      path: `/embed/${view}`,
      summary: summaries[view],
      params: none,
      query: EmbedRequests[view],
      media: [page, "image/svg+xml", "image/png"],
      tells: "people",
    },
  ]),
);

const frozen = {
  path: "/f/{hash}",
  summary: "A frozen embed: the bytes that it had when it was made",
  params: z.strictObject({
    hash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .meta({ description: "The SHA-256 of the page, hex." }),
  }),
  query: z.object({}),
  media: [page],
  tells: "people",
} as const satisfies OutsideEndpoint;

const oembed = {
  path: "/oembed",
  summary: "How a page of Parley is embedded (oembed.com)",
  params: none,
  query: z.strictObject({
    url: z
      .url({ protocol: /^https?$/, error: "expected an address of this Parley" })
      .meta({ description: "A page of this Parley, or an embed of it, live or frozen." }),
    format: z
      .string()
      .max(20)
      .default("json")
      .meta({
        ...{
          description: "Another is answered with 501, as oembed.com wants.",
          enum: ["json", "xml"],
        },
      }),
    maxwidth: pixels.transform(Number).optional().meta({ description: "Pixels." }),
    maxheight: pixels.transform(Number).optional().meta({ description: "Pixels." }),
  }),
  media: ["application/json; charset=utf-8", "text/xml; charset=utf-8"],
  tells: "programs",
} as const satisfies OutsideEndpoint;

const feed = {
  path: "/feed/{process}.atom",
  summary: "What has changed of a process, as an Atom feed",
  params: z.strictObject({
    process: EntityId.meta({ description: "The mediation process." }),
  }),
  query: none,
  media: ["application/atom+xml; charset=utf-8"],
  tells: "programs",
} as const satisfies OutsideEndpoint;

/** What stands in the pages of others, and what their programs ask; in the document too. */
export const outsideEndpoints = { frozen, oembed, feed };
export const embedEndpoints = embeds;
