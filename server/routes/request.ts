import type { Request } from "express";
import type * as z from "zod";
import type { Endpoint } from "../../model/api/parts.ts";
import { BadRequest, type WrongParameter } from "../errors.ts";

/**
 * An untrusted request as an endpoint's exact types.
 *
 * @throws BadRequest naming each parameter that is wrong, unknown or given twice, with what was expected
 */
export function readRequest<E extends Pick<Endpoint, "params" | "query">>(
  endpoint: E,
  request: Request,
): { params: z.output<E["params"]>; query: z.output<E["query"]> } {
  const { given, repeated } = readQuery(request.url);
  const params = endpoint.params.safeParse(request.params);
  const query = endpoint.query.safeParse(given);
  const wrong = [
    ...wrongIn(params.error, endpoint.params),
    ...repeated.map((name) => ({ name, detail: "given more than once; expected it once" })),
    ...wrongIn(query.error, endpoint.query).filter(({ name }) => !repeated.includes(name)),
  ];
  if (wrong.length > 0) throw new BadRequest(sentence(wrong), wrong);
  return {
    params: params.data as z.output<E["params"]>,
    query: query.data as z.output<E["query"]>,
  };
}

/** The parameters after the `?`, read by the platform's own rules, which no extension can change. */
function readQuery(url: string) {
  const start = url.indexOf("?");
  const pairs = [...new URLSearchParams(start < 0 ? "" : url.slice(start + 1))];
  const names = pairs.map(([name]) => name);
  const repeated = [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
  // Made without a prototype: a parameter called __proto__ is then one more unknown parameter.
  const given: Record<string, string> = Object.create(null);
  for (const [name, value] of pairs) given[name] ??= value;
  return { given: Object.fromEntries(Object.entries(given)), repeated };
}

function wrongIn(error: z.ZodError | undefined, schema: z.ZodObject): WrongParameter[] {
  const wrong = (error?.issues ?? []).flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      const known = Object.keys(schema.shape);
      const detail = `unknown parameter; expected ${known.join(", ") || "none"}`;
      return issue.keys.map((name) => ({ name: shortened(name), detail }));
    }
    return { name: String(issue.path[0] ?? ""), detail: expectation(issue) };
  });
  return wrong.filter(({ name }, at) => wrong.findIndex((each) => each.name === name) === at);
}

function expectation(issue: z.core.$ZodIssue): string {
  // A union says only "Invalid input"; its last branch knows what was expected.
  if (issue.code === "invalid_union") {
    const last = issue.errors.at(-1)?.[0];
    return last ? expectation(last) : issue.message;
  }
  return issue.message;
}

function sentence(wrong: WrongParameter[]): string {
  return wrong.map(({ name, detail }) => `${name}: ${detail}`).join(". ");
}

const shortened = (name: string) => (name.length > 80 ? `${name.slice(0, 80)}…` : name);
