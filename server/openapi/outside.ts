import { embedEndpoints, type OutsideEndpoint, outsideEndpoints } from "../../model/api/outside.ts";
import { type Json, parametersOf } from "./parameters.ts";

/** The addresses beside the API: what stands in the pages of others, and what their programs ask. */
export function outsidePaths(server: string): [string, Json][] {
  return Object.entries({ ...embedEndpoints, ...outsideEndpoints }).map(([name, endpoint]) => [
    endpoint.path,
    // They are not below /api, as the others are.
    { servers: [{ url: server || "/" }], get: operation(name, endpoint) },
  ]);
}

export const outsideTags = [
  ["embed", "Views that stand in the pages of others"],
  ["f", "The same, kept as they were"],
  ["oembed", "How pages are embedded"],
  ["feed", "What has changed"],
] as const;

function operation(name: string, endpoint: OutsideEndpoint): Json {
  const { path, summary, params, query, media, tells } = endpoint;
  const isEmbed = path.startsWith("/embed/");
  const problem = (component: string, description: string) =>
    tells === "programs"
      ? { $ref: `#/components/responses/${component}` }
      : { description, content: { "text/html; charset=utf-8": { schema: { type: "string" } } } };
  return {
    operationId: name,
    tags: [path.split("/")[1]],
    summary,
    parameters: [...parametersOf(params, "path"), ...parametersOf(query, "query")],
    responses: {
      "200": {
        description: summary,
        content: Object.fromEntries(media.map((type) => [type, { schema: {} }])),
      },
      ...(isEmbed ? { "302": { description: "Frozen: Location has it, /f/{hash}." } } : {}),
      ...(path === "/oembed" ? {} : { "304": { description: "Nothing has changed since." } }),
      "400": problem("BadRequest", "A page that says what of the address cannot be read."),
      "404": problem("NotFound", "A page that says that this is not in Parley, or not any more."),
      "429": { $ref: "#/components/responses/TooMany" },
      "500": { $ref: "#/components/responses/OurMistake" },
      ...(tells === "programs" ? { "501": { $ref: "#/components/responses/NotHere" } } : {}),
      "503": { $ref: "#/components/responses/DatabaseAway" },
      ...(isEmbed
        ? { "507": problem("", "What frozen embeds may take of the disk is full.") }
        : {}),
    },
  };
}
