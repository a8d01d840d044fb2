import { QueryClient, queryOptions } from "@tanstack/react-query";
import { api, citation, type Starts, type Window } from "../api/client.ts";
import { Failure, mayPass } from "../api/failure.ts";

/** Answers are kept while the page is open; a failure that may pass is asked again, twice. */
export function openQuestions(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 60_000,
        retry: (count, error) => error instanceof Failure && mayPass(error) && count < 2,
        retryDelay: (count) => 400 * 2 ** count,
        networkMode: "always",
      },
    },
  });
}

/** What the pages ask, each under its key. */
export const questions = {
  processes: () =>
    queryOptions({ queryKey: ["processes"], queryFn: ({ signal }) => api.processes(signal) }),
  graph: (id: string) =>
    queryOptions({ queryKey: ["graph", id], queryFn: ({ signal }) => api.graph(id, signal) }),
  entity: (id: string) =>
    queryOptions({
      queryKey: ["entity", id],
      queryFn: ({ signal }) => api.entity(id, signal),
    }),
  claims: (id: string) =>
    queryOptions({ queryKey: ["claims", id], queryFn: ({ signal }) => api.claims(id, signal) }),
  card: (id: string, known: string | null) =>
    queryOptions({
      queryKey: ["card", id, known],
      queryFn: ({ signal }) => api.card(id, known, signal),
    }),
  disputes: (id: string, known: string | null) =>
    queryOptions({
      queryKey: ["disputes", id, known],
      queryFn: ({ signal }) => api.disputes(id, known, signal),
    }),
  coverage: (id: string, asked: Record<"from" | "to" | "known", string | null>) => {
    const given = Object.entries(asked).filter(([, day]) => day !== null) as [string, string][];
    return queryOptions({
      queryKey: ["coverage", id, given],
      queryFn: ({ signal }) => api.coverage(id, Object.fromEntries(given), signal),
    });
  },
  search: (text: string, filters: Record<string, string>) =>
    queryOptions({
      queryKey: ["search", text, filters],
      queryFn: ({ signal }) => api.search(text, filters, signal),
    }),
  paths: (asked: Record<string, string>) =>
    queryOptions({
      queryKey: ["paths", asked],
      queryFn: ({ signal }) => api.paths(asked, signal),
    }),
  sources: (process: string | null) =>
    queryOptions({
      queryKey: ["sources", process],
      queryFn: ({ signal }) => api.sources(process, signal),
    }),
  source: (id: string) =>
    queryOptions({ queryKey: ["source", id], queryFn: ({ signal }) => api.source(id, signal) }),
  agreements: (process: string, known: string | null) =>
    queryOptions({
      queryKey: ["agreements", process, known],
      queryFn: ({ signal }) => api.agreements(process, known, signal),
    }),
  ledger: (id: string, asked: Window) =>
    queryOptions({
      queryKey: ["ledger", id, asked],
      queryFn: ({ signal }) => api.ledger(id, asked, signal),
    }),
  comparison: (id: string, other: string, asked: Starts) =>
    queryOptions({
      queryKey: ["comparison", id, other, asked],
      queryFn: ({ signal }) => api.comparison(id, other, asked, signal),
    }),
  accusations: (id: string, asked: Window) =>
    queryOptions({
      queryKey: ["accusations", id, asked],
      queryFn: ({ signal }) => api.accusations(id, asked, signal),
    }),
  commitments: (id: string, asked: Window) =>
    queryOptions({
      queryKey: ["commitments", id, asked],
      queryFn: ({ signal }) => api.commitments(id, asked, signal),
    }),
  followThrough: (id: string, known: string | null) =>
    queryOptions({
      queryKey: ["follow-through", id, known],
      queryFn: ({ signal }) => api.followThrough(id, known, signal),
    }),
  citation: (format: string, taken: Record<string, string>) =>
    queryOptions({
      queryKey: ["citation", format, taken],
      queryFn: ({ signal }) => citation(format, taken, signal),
    }),
  revisions: () =>
    queryOptions({ queryKey: ["revisions"], queryFn: ({ signal }) => api.revisions(signal) }),
  revision: (hash: string) =>
    queryOptions({
      queryKey: ["revision", hash],
      queryFn: ({ signal }) => api.revision(hash, signal),
    }),
  revisionDiff: (hash: string, other: string) =>
    queryOptions({
      queryKey: ["revisionDiff", hash, other],
      queryFn: ({ signal }) => api.revisionDiff(hash, other, signal),
    }),
  stories: (process: string | null) =>
    queryOptions({
      queryKey: ["stories", process],
      queryFn: ({ signal }) => api.stories(process, signal),
    }),
  practice: (process: string, asked: Record<string, string>) =>
    queryOptions({
      queryKey: ["practice", process, asked],
      queryFn: ({ signal }) => api.questions(process, asked, signal),
    }),
  storySources: (id: string) =>
    queryOptions({
      queryKey: ["story-sources", id],
      queryFn: ({ signal }) => api.storySources(id, signal),
    }),
  story: (id: string) =>
    queryOptions({ queryKey: ["story", id], queryFn: ({ signal }) => api.story(id, signal) }),
};
