import type { EndpointName } from "../../model/api.ts";
import { accusations } from "./accusations.ts";
import { card } from "./cards.ts";
import { changes } from "./changes.ts";
import { comparison } from "./comparison.ts";
import { coverage } from "./coverage.ts";
import { difference } from "./differences.ts";
import { disputes } from "./disputes.ts";
import { entity } from "./entities.ts";
import { claims } from "./facts.ts";
import { commitments, followThrough } from "./follow-through.ts";
import { health } from "./health.ts";
import { agreements, figures, ledger } from "./ledger.ts";
import { paths } from "./paths.ts";
import { graph, process, processes, timeline } from "./processes.ts";
import { questions } from "./questions.ts";
import type { Reading } from "./reading.ts";
import { revision, revisionDiff, revisions } from "./revisions.ts";
import { search } from "./search.ts";
import { source, sources } from "./sources.ts";
import { stories, story } from "./stories.ts";
import { storySources } from "./story-sources.ts";

/** Every endpoint of the table in model/api.ts, and who reads its answer. */
export const readings: { [Name in EndpointName]: Reading<Name> } = {
  health,
  processes,
  process,
  graph,
  timeline,
  disputes,
  entity,
  claims,
  card,
  search,
  paths,
  sources,
  source,
  revisions,
  revision,
  revisionDiff,
  agreements,
  ledger,
  comparison,
  figures,
  accusations,
  commitments,
  followThrough,
  difference,
  coverage,
  changes,
  stories,
  story,
  storySources,
  questions,
};
