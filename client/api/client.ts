import type * as z from "zod";
import { type EndpointName, endpoints } from "../../model/api.ts";
import { Failure, failureOf } from "./failure.ts";
import { askedRevision } from "./revision.ts";

type Answer<Name extends EndpointName> = z.infer<(typeof endpoints)[Name]["answer"]>;

/** How long an answer is waited for, in milliseconds. */
export const patience = 15_000;

/** A window and the second clock; null: all. */
export type Window = Record<"from" | "to" | "known", string | null>;
/** Day 0 of each side of a comparison; null: what most say. */
export type Starts = Record<"start" | "otherStart" | "known", string | null>;

/** One function an endpoint. Each gives the checked answer or throws a `Failure`. */
export const api = {
  processes: (signal: AbortSignal) => ask("processes", {}, {}, signal),
  process: (id: string, signal: AbortSignal) => ask("process", { id }, {}, signal),
  /** All days and all that was ever known: the window and both clocks are moved here, not there. */
  graph: (id: string, signal: AbortSignal) => ask("graph", { id }, { claimIds: "counted" }, signal),
  entity: (id: string, signal: AbortSignal) => ask("entity", { id }, {}, signal),
  claims: (id: string, signal: AbortSignal) => ask("claims", { id }, {}, signal),
  card: (id: string, known: string | null, signal: AbortSignal) =>
    ask("card", { id }, known ? { known } : {}, signal),
  disputes: (id: string, known: string | null, signal: AbortSignal) =>
    ask("disputes", { id }, known ? { known } : {}, signal),
  coverage: (id: string, asked: Record<string, string>, signal: AbortSignal) =>
    ask("coverage", { id }, asked, signal),
  search: (q: string, filters: Record<string, string>, signal: AbortSignal) =>
    ask("search", {}, { q, limit: "12", ...filters }, signal),
  paths: (asked: Record<string, string>, signal: AbortSignal) => ask("paths", {}, asked, signal),
  sources: (process: string | null, signal: AbortSignal) =>
    ask("sources", {}, process ? { process } : {}, signal),
  source: (id: string, signal: AbortSignal) => ask("source", { id }, {}, signal),
  agreements: (process: string, known: string | null, signal: AbortSignal) =>
    ask("agreements", {}, given({ process, known }), signal),
  ledger: (id: string, asked: Window, signal: AbortSignal) =>
    ask("ledger", { id }, given(asked), signal),
  comparison: (id: string, other: string, asked: Starts, signal: AbortSignal) =>
    ask("comparison", { id, other }, given(asked), signal),
  accusations: (id: string, asked: Window, signal: AbortSignal) =>
    ask("accusations", { id }, given(asked), signal),
  commitments: (id: string, asked: Window, signal: AbortSignal) =>
    ask("commitments", { id }, given(asked), signal),
  followThrough: (id: string, known: string | null, signal: AbortSignal) =>
    ask("followThrough", { id }, given({ known }), signal),
  revisions: (signal: AbortSignal) => ask("revisions", {}, {}, signal),
  revision: (hash: string, signal: AbortSignal) => ask("revision", { hash }, {}, signal),
  revisionDiff: (hash: string, other: string, signal: AbortSignal) =>
    ask("revisionDiff", { hash, other }, {}, signal),
  stories: (process: string | null, signal: AbortSignal) =>
    ask("stories", {}, given({ process }), signal),
  questions: (process: string, asked: Record<string, string>, signal: AbortSignal) =>
    ask("questions", { id: process }, asked, signal),
  storySources: (id: string, signal: AbortSignal) => ask("storySources", { id }, {}, signal),
  story: (id: string, signal: AbortSignal) => ask("story", { id }, {}, signal),
};

/** The parameters that are not left out. */
function given(asked: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asked).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
}

/** A citation of what `taken` names, as text. */
export async function citation(
  format: string,
  taken: Record<string, string>,
  signal: AbortSignal,
): Promise<string> {
  const response = await reach(`/api/cite/${format}?${new URLSearchParams(taken)}`, signal);
  const text = await response.text();
  if (!response.ok) throw failureOf(response.status, null);
  return text.trimEnd();
}

async function ask<Name extends EndpointName>(
  name: Name,
  params: Record<string, string>,
  query: Record<string, string>,
  signal: AbortSignal,
): Promise<Answer<Name>> {
  const response = await reach(addressOf(name, params, atRevision(name, query)), signal);
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw failureOf(response.status, body);
  const read = endpoints[name].answer.safeParse(body);
  if (!read.success) throw new Failure("unreadable", `${name}: ${read.error.message}`);
  return read.data as Answer<Name>;
}

/** Whatever can be asked of an old revision is asked of the one that the address names. */
function atRevision(name: EndpointName, query: Record<string, string>): Record<string, string> {
  const revision = askedRevision();
  return revision && "revision" in endpoints[name].query.shape ? { ...query, revision } : query;
}

function addressOf(
  name: EndpointName,
  params: Record<string, string>,
  query: Record<string, string>,
): string {
  const path = endpoints[name].path.replaceAll(/\{(\w+)\}/g, (_, param: string) =>
    encodeURIComponent(params[param]!),
  );
  const asked = new URLSearchParams(query).toString();
  return `/api${path}${asked ? `?${asked}` : ""}`;
}

async function reach(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, {
      headers: { accept: "application/json" },
      signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Failure(navigator.onLine ? "unreachable" : "offline", String(error));
  }
}
