import * as z from "zod";
import type { Engine, Statement, Step } from "../engine/engine.ts";
import { RowMismatch } from "../errors.ts";
import { readStatement } from "./statement.ts";

/** A reading statement with the shapes of what goes in and of each row that comes out. */
export interface Query<Params extends z.ZodObject, Row extends z.ZodObject> {
  statement: Statement;
  params: Params;
  row: Row;
}

/** A writing statement with the shape of what goes in. */
export interface Write<Params extends z.ZodObject> {
  statement: Statement;
  params: Params;
}

/** Every query and every write that was defined, for the tests that walk them. */
export const defined = new Map<string, Query<z.ZodObject, z.ZodObject> | Write<z.ZodObject>>();

export function defineQuery<Params extends z.ZodObject, Row extends z.ZodObject>(
  name: string,
  shapes: { params: Params; row: Row },
): Query<Params, Row> {
  const query = { statement: readStatement(name), ...shapes };
  defined.set(name, query);
  return query;
}

export function defineWrite<Params extends z.ZodObject>(
  name: string,
  params: Params,
): Write<Params> {
  const write = { statement: readStatement(name), params };
  defined.set(name, write);
  return write;
}

/**
 * The rows of a query, each held to its shape.
 * @throws RowMismatch when a row is not what the statement promises: our bug
 */
export async function ask<Params extends z.ZodObject, Row extends z.ZodObject>(
  engine: Engine,
  { statement, row }: Query<Params, Row>,
  params: z.output<Params>,
): Promise<z.output<Row>[]> {
  const rows = z.array(row).safeParse(await engine.read(statement, params));
  if (!rows.success) throw new RowMismatch(`${statement.name}: ${z.prettifyError(rows.error)}`);
  return rows.data;
}

/** One step of a write. */
export function step<Params extends z.ZodObject>(
  { statement }: Write<Params>,
  params: z.output<Params>,
): Step {
  return { statement, params };
}
