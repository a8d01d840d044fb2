import { changesEndpoints } from "./api/changes.ts";
import { citationEndpoints } from "./api/citations.ts";
import { coverageEndpoints } from "./api/coverage.ts";
import { differenceEndpoints } from "./api/differences.ts";
import { exportEndpoints } from "./api/exports.ts";
import { factEndpoints } from "./api/facts.ts";
import { healthEndpoints } from "./api/health.ts";
import { ledgerEndpoints } from "./api/ledger.ts";
import { ledgerFileEndpoints } from "./api/ledger-files.ts";
import type { Endpoint, FileEndpoint } from "./api/parts.ts";
import { processEndpoints } from "./api/processes.ts";
import { questionEndpoints } from "./api/questions.ts";
import { revisionEndpoints } from "./api/revisions.ts";
import { searchEndpoints } from "./api/search.ts";
import { setEndpoints } from "./api/sets.ts";
import { sourceEndpoints } from "./api/sources.ts";
import { storyEndpoints } from "./api/stories.ts";
import { storySourceEndpoints } from "./api/story-sources.ts";

/** Every endpoint: what it takes and what it answers. The OpenAPI document is made from this. */
export const endpoints = {
  ...healthEndpoints,
  ...processEndpoints,
  ...factEndpoints,
  ...searchEndpoints,
  ...sourceEndpoints,
  ...revisionEndpoints,
  ...ledgerEndpoints,
  ...differenceEndpoints,
  ...coverageEndpoints,
  ...changesEndpoints,
  ...storyEndpoints,
  ...storySourceEndpoints,
  ...questionEndpoints,
} as const satisfies Record<string, Endpoint>;
export type EndpointName = keyof typeof endpoints;

/** Endpoints that answer with a file; in the document too. */
export const fileEndpoints = {
  ...exportEndpoints,
  ...citationEndpoints,
  ...ledgerFileEndpoints,
  ...setEndpoints,
} as const satisfies Record<string, FileEndpoint>;
