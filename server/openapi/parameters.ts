import * as z from "zod";

export type Json = Record<string, unknown>;

/** Parameters of a path or a query, as OpenAPI writes them. */
export function parametersOf(schema: z.ZodObject, where: "path" | "query"): Json[] {
  return Object.entries(schema.shape).map(([name, each]) => {
    const { description, ...written } = parameterSchema(each as z.ZodType);
    const required = !(each as z.ZodType).safeParse(undefined).success;
    return {
      name,
      in: where,
      required,
      description: description ?? (where === "path" ? "Id, percent-encoded, as one segment." : ""),
      // A list is one text with commas, which OpenAPI writes so.
      ...(written.type === "array" ? { style: "form", explode: false } : {}),
      schema: written,
    };
  });
}

/** A parameter as the caller gives it; a list as the list that it is read to. */
function parameterSchema(schema: z.ZodType): Json {
  const given = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  const read = z.toJSONSchema(schema, { io: "output", unrepresentable: "any" });
  const { $schema: _, ...rest } = (read.type === "array" ? read : given) as Json;
  return rest;
}
