/** A JSON Schema of draft 7, or the properties of one. */
export type Schema = Record<string, unknown>;

export const ref = (name: string): Schema => ({ $ref: `#/definitions/${name}` });
export const closed = (properties: Schema, required: string[] = []): Schema => ({
  type: "object",
  additionalProperties: false,
  properties,
  ...(required.length > 0 ? { required } : {}),
});
export const orNothing = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
export const oneOrMore = (schema: Schema): Schema => ({
  anyOf: [schema, { type: "array", items: schema }],
});
export const blocksOf = (block: Schema): Schema =>
  orNothing({ type: "object", propertyNames: ref("id"), additionalProperties: block });

// YAML reads a number where an author means a text of digits.
export const text: Schema = { type: ["string", "number"] };

export const evidenceProperties: Schema = {
  per: { ...ref("passages"), description: "What it rests on: ds.3" },
  not: { ...ref("passages"), description: "What denies it." },
  qualifies: { ...ref("passages"), description: "What qualifies it." },
  inferred: { type: "boolean", description: "Our own reading." },
};
