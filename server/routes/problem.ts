import type { NextFunction, Request, Response } from "express";
import type { Logger } from "pino";
import type { ProblemDetails } from "../../model/api/parts.ts";
import {
  BadRequest,
  EngineUnavailable,
  Moved,
  NotFound,
  NotKnownYet,
  StoreUnusable,
} from "../errors.ts";

/** Seconds after which it is worth asking again when the database is away. */
export const retryAfter = 5;

/** The last handler: every error becomes RFC 9457 problem details, and ours are logged. */
export function problemHandler(log: Logger) {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const problem = problemOf(error);
    if (problem.status >= 500) {
      log.error({ err: error, method: request.method, path: request.path }, problem.title);
    }
    if (error instanceof Moved) response.set("Location", `/api${error.address}`);
    if (problem.status === 503) response.set("Retry-After", String(retryAfter));
    sendProblem(response, problem);
  };
}

/** Sends a problem as `application/problem+json`, never to be kept by anybody. */
export function sendProblem(response: Response, problem: ProblemDetails): void {
  response
    .status(problem.status)
    .set("Content-Type", "application/problem+json")
    .set("Cache-Control", "no-store")
    .removeHeader("ETag");
  response.end(response.req.method === "HEAD" ? undefined : JSON.stringify(problem));
}

/** A problem without a page of its own: RFC 9457 names that `about:blank`. */
export function problem(
  status: number,
  title: string,
  detail: string,
  more: Partial<ProblemDetails> = {},
): ProblemDetails {
  return { type: "about:blank", title, status, detail, ...more };
}

function problemOf(error: unknown): ProblemDetails {
  if (error instanceof BadRequest) {
    return problem(400, "Bad request", error.message, { parameters: error.parameters });
  }
  if (error instanceof NotFound) {
    const first = error instanceof NotKnownYet ? error.firstKnown : null;
    const more = first === null ? {} : { firstKnown: first };
    return problem(404, "Not found", error.message, { near: error.near, ...more });
  }
  if (error instanceof Moved) return problem(301, "Merged", error.message);
  if (error instanceof EngineUnavailable) {
    return problem(
      503,
      "Database away",
      `The database does not answer just now. Try again in ${retryAfter} seconds.`,
    );
  }
  // An old revision is shown from an embedded store, which not every platform can hold.
  if (error instanceof StoreUnusable) return problem(501, "Not possible here", error.message);
  if (isPercentError(error)) {
    return problem(400, "Bad request", "The address is not percent-encoded as it should be.", {
      parameters: [],
    });
  }
  return problem(500, "Our mistake", "Something went wrong in Parley itself. It has been logged.");
}

/** What express throws for a path such as `/entities/%E0%A4%A`. */
function isPercentError(error: unknown): boolean {
  return error instanceof URIError || (error as { status?: unknown })?.status === 400;
}
