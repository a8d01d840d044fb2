import { useQueries } from "@tanstack/react-query";
import { questions } from "./questions.ts";

/** How entities are called, asked for one by one and kept: an id stands in until its name is there. */
export function useNames(ids: readonly string[]): (id: string) => string {
  const distinct = [...new Set(ids)];
  const answers = useQueries({ queries: distinct.map((id) => questions.entity(id)) });
  const names = new Map(distinct.map((id, i) => [id, answers[i]?.data?.entity.name]));
  return (id) => names.get(id) ?? id;
}
