import { useQuery } from "@tanstack/react-query";
import type { PathsAnswer } from "../../model/api/search.ts";
import type { Path } from "../../model/paths.ts";
import type { Shown } from "./address.ts";
import type { Clocks } from "./clocks.ts";
import { questions } from "./questions.ts";

export interface PathView {
  /** Null while it is looked for. */
  answer: PathsAnswer | null;
  error: Error | null;
  retry: () => void;
  /** Ids of the actors, meetings and relations that keep their ink; null when no path is shown. */
  ids: readonly string[] | null;
}

/** The path that the address asks for, in the window and as known on the second clock's day. */
export function usePath(
  { selected, path, order }: Pick<Shown, "selected" | "path" | "order">,
  { from, to, known }: Pick<Clocks, "from" | "to" | "known">,
): PathView {
  const asked = { a: selected ?? "", b: path ?? "", from, to, order, ...(known ? { known } : {}) };
  const wanted = selected !== null && path !== null && selected !== path;
  const { data, error, refetch } = useQuery({ ...questions.paths(asked), enabled: wanted });
  const answer = wanted ? (data ?? null) : null;
  const drawn = answer && (answer.path ?? answer.nearest?.path ?? null);
  return {
    answer,
    error: wanted ? error : null,
    retry: () => void refetch(),
    ids: drawn && idsOf(drawn),
  };
}

/** Everything of a path that a picture may show. */
export function idsOf({ steps }: Path): string[] {
  const ids = steps.flatMap(({ from, to, meeting, leaves, arrives }) => [
    ...[from.id, leaves.id, meeting.id, arrives.id, to.id],
  ]);
  return [...new Set(ids)];
}
