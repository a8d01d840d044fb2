import { type Request, type Response, Router } from "express";
import type * as z from "zod";
import { type EndpointName, endpoints } from "../../model/api.ts";
import type { AskedClocks } from "../../model/clocks.ts";
import { dayOf } from "../../model/day.ts";
import { type Answers, keepBytes } from "../answers.ts";
import type { Current } from "../current.ts";
import type { Stores } from "../stores.ts";
import { followMergers } from "./moved.ts";
import { problem, sendProblem } from "./problem.ts";
import type { Reading } from "./reading.ts";
import { readings } from "./readings.ts";
import { readRequest } from "./request.ts";
import { sendKept } from "./send.ts";
import { tables, wantsTable } from "./tables.ts";

export interface ApiNeeds {
  stores: Stores;
  answers: Answers;
  current: Current;
  now: () => Date;
}

/** Every endpoint of the table, and 404 for whatever else is asked below /api. */
export function apiRoutes(needs: ApiNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });

  for (const name of Object.keys(endpoints) as EndpointName[]) {
    const path = endpoints[name].path.replaceAll(/\{(\w+)\}/g, ":$1");
    router
      .route(path)
      .get(async (request, response) => answer(name, needs, request, response))
      .all(onlyGet);
  }
  return router;
}

/** Any other method than GET and HEAD: 405, with what is allowed. */
export function onlyGet(request: Request, response: Response): void {
  response.set("Allow", "GET, HEAD");
  const detail = `${request.method} is not allowed here; expected GET or HEAD.`;
  sendProblem(response, problem(405, "Method not allowed", detail));
}

/** For what comes after all the routes. */
export function nothingThere(_request: Request, response: Response): void {
  const detail = "There is nothing at this address. /api/openapi.json lists those of the API.";
  sendProblem(response, problem(404, "Not found", detail));
}

async function answer(name: EndpointName, needs: ApiNeeds, request: Request, response: Response) {
  const { stores, answers, current, now } = needs;
  const { params, query } = readRequest(endpoints[name], request);
  const read = readings[name] as unknown as Reading<EndpointName>;

  // Asked first: what is kept of a store that has changed meanwhile is dropped by it.
  await current.revision();
  const clocks = askedClocks(query as AskedClock, dayOf(now()));
  const made = () =>
    stores.read((query as { revision?: string }).revision, async (store) => {
      const { revision } = store;
      await followMergers(store.engine, name, { params, query });
      const content = await read(store, params as never, query as never);
      return name === "health" ? content : { revision, clocks, ...content };
    });
  if (name in tables) response.vary("Accept");
  if (wantsTable(name, (query as { format?: string }).format, request)) {
    const { text, fileName } = tables[name]!;
    const key = `csv ${keyOf(name, params, query, clocks.today)}`;
    const kept = await answers.get(key, made, (content) => text(content as never));
    response.attachment(fileName(params as never, query as never));
    return await sendKept(request, response, kept, "text/csv; charset=utf-8");
  }
  // The log has its line a moment after the store has changed: its list is read each time.
  const kept =
    name === "revisions"
      ? keepBytes(Buffer.from(JSON.stringify(await made())))
      : await answers.get(keyOf(name, params, query, clocks.today), made);
  await sendKept(request, response, kept, "application/json; charset=utf-8");
}

/** The same question, however its parameters are ordered, on the same day. */
function keyOf(name: EndpointName, params: object, query: object, today: string): string {
  const sorted = Object.entries({ ...query, ...params }).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([name, today, sorted]);
}

interface AskedClock {
  from?: string | undefined;
  to?: string | undefined;
  known?: string | undefined;
}

/** The clocks of a question, said back; what is left out is null. */
export function askedClocks(
  { from, to, known }: AskedClock,
  today: string,
): z.infer<typeof AskedClocks> {
  return { from: from ?? null, to: to ?? null, known: known ?? null, today };
}
