import * as z from "zod";
import { type Endpoint, type FileEndpoint, ProblemDetails } from "../../model/api/parts.ts";
import { endpoints, fileEndpoints } from "../../model/api.ts";
import { outsidePaths, outsideTags } from "./outside.ts";
import { type Json, parametersOf } from "./parameters.ts";

/** The OpenAPI 3.1 document of the API, made from the table of endpoints alone. */
export function openApiDocument({ server, version }: { server: string; version: string }): Json {
  const schemas: Json = {};
  const paths = Object.entries({ ...endpoints, ...fileEndpoints }).map(([name, endpoint]) => [
    endpoint.path,
    { get: operation(name, endpoint, schemas) },
  ]);
  schemas.Problem = schemaOf(ProblemDetails, schemas);

  return {
    openapi: "3.1.0",
    info: {
      title: "Parley",
      version,
      description:
        "Who met whom, on whose behalf, under which agreement, and who says so. Days are YYYY-MM-DD. Every answer says the store's revision and the clocks it was asked with.",
      license: { name: "Apache-2.0", identifier: "Apache-2.0" },
    },
    servers: [{ url: `${server}/api` }],
    security: [],
    tags: [...tags, ...outsideTags].map(([name, description]) => ({ name, description })),
    paths: Object.fromEntries([...paths, ...outsidePaths(server)]),
    components: { schemas, responses },
  };
}

const tags = [
  ["health", "Whether Parley works"],
  ["processes", "Mediation processes, their networks and timelines"],
  ["entities", "Who and what takes part"],
  ["facts", "Entities and relations, with the claims they rest on"],
  ["paths", "How two actors are joined by meetings"],
  ["search", "Names in any script, and the words of sources"],
  ["sources", "Pages and their words"],
  ["revisions", "What the store held before, and what has changed since"],
  ["agreements", "What was promised, and what each side reports of it"],
  ["measures", "Things counted, and who reported which number"],
  ["meetings", "What a meeting agreed, and what followed"],
  ["changes", "What has changed of what somebody has put elsewhere"],
  ["export", "Views as files"],
  ["cite", "Lines to cite them by"],
] as const;

function operation(name: string, endpoint: Endpoint | FileEndpoint, schemas: Json): Json {
  const takesId = endpoint.path.includes("{");
  return {
    operationId: name,
    tags: [endpoint.path.split("/")[1]],
    summary: endpoint.summary,
    parameters: [
      ...parametersOf(endpoint.params, "path"),
      ...parametersOf(endpoint.query, "query"),
    ],
    responses: {
      "200": {
        description: endpoint.summary,
        headers: {
          ETag: {
            description: "Names these bytes; send it back as If-None-Match.",
            schema: { type: "string" },
          },
        },
        content: contentOf(name, endpoint, schemas),
      },
      ...(takesId
        ? { "301": { description: "What is named is merged into another: Location has it." } }
        : {}),
      "304": { description: "Nothing has changed since the ETag that was sent." },
      "400": { $ref: "#/components/responses/BadRequest" },
      ...(takesId || "revision" in endpoint.query.shape || "since" in endpoint.query.shape
        ? { "404": { $ref: "#/components/responses/NotFound" } }
        : {}),
      "429": { $ref: "#/components/responses/TooMany" },
      "500": { $ref: "#/components/responses/OurMistake" },
      ...("revision" in endpoint.query.shape
        ? { "501": { $ref: "#/components/responses/NotHere" } }
        : {}),
      "503": { $ref: "#/components/responses/DatabaseAway" },
    },
  };
}

function contentOf(name: string, endpoint: Endpoint | FileEndpoint, schemas: Json): Json {
  if ("media" in endpoint)
    return Object.fromEntries(endpoint.media.map((type) => [type, { schema: {} }]));
  const component = `${name[0]!.toUpperCase()}${name.slice(1)}`;
  schemas[component] = schemaOf(endpoint.answer, schemas);
  return {
    "application/json": { schema: { $ref: `#/components/schemas/${component}` } },
    ...(endpoint.table ? { "text/csv": { schema: { type: "string" } } } : {}),
  };
}

/** A schema as OpenAPI refers to it; the named ones inside it are put into `schemas`. */
function schemaOf(schema: z.ZodType, schemas: Json): Json {
  const made = z.toJSONSchema(schema, { io: "output" }) as Json;
  const { $schema: _, $defs = {}, ...rest } = moved(made) as Json & { $defs?: Json };
  Object.assign(schemas, $defs);
  return rest;
}

/** References from zod's `$defs` to OpenAPI's components. */
function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === "$ref" && typeof each === "string"
        ? each.replace("#/$defs/", "#/components/schemas/")
        : moved(each),
    ]),
  );
}

const retry = {
  "Retry-After": {
    description: "Seconds after which to ask again.",
    schema: { type: "integer" },
  },
};
const problemContent = {
  "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } },
};

const responses = {
  BadRequest: {
    description:
      "A parameter is unknown, given twice, or not what was expected; named in the answer.",
    content: problemContent,
  },
  NotFound: {
    description: "There is no such thing; ids that are near are in the answer.",
    content: problemContent,
  },
  TooMany: {
    description: "More requests than one address may make in a minute.",
    headers: retry,
    content: problemContent,
  },
  OurMistake: { description: "Something went wrong in Parley itself.", content: problemContent },
  NotHere: {
    description: "This Parley runs where no old revision can be shown.",
    content: problemContent,
  },
  DatabaseAway: {
    description: "The database does not answer just now.",
    headers: retry,
    content: problemContent,
  },
};
