import type * as z from "zod";
import type { EndpointName, endpoints } from "../../model/api.ts";
import type { Engine } from "../engine/engine.ts";
import type { Layouts } from "../layout/layouts.ts";
import type { Revisions } from "../revisions/revisions.ts";
import type { SearchIndexes } from "../search/indexes.ts";

/** What every route reads from. */
export interface Store {
  engine: Engine;
  layouts: Layouts;
  searches: SearchIndexes;
  /** Of the data folder, whichever revision is read. */
  revisions: Revisions;
  /** The revision that the answer is made of. */
  revision: string;
}

export type Params<Name extends EndpointName> = z.output<(typeof endpoints)[Name]["params"]>;
export type Query<Name extends EndpointName> = z.output<(typeof endpoints)[Name]["query"]>;
type Answer<Name extends EndpointName> = z.input<(typeof endpoints)[Name]["answer"]>;

/** What an endpoint answers, whole. */
export type Answered<Name extends EndpointName> = z.output<(typeof endpoints)[Name]["answer"]>;

/** What an endpoint answers, less what every answer says. */
export type Content<Name extends EndpointName> = Omit<Answer<Name>, "revision" | "clocks">;

/** One endpoint: a typed request in, the content of its answer out. */
export type Reading<Name extends EndpointName> = (
  store: Store,
  params: Params<Name>,
  query: Query<Name>,
) => Promise<Content<Name>>;
