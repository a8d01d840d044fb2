import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { SearchAnswer } from "../../model/api/search.ts";
import { questions } from "./questions.ts";

/** How long a reader may pause between two letters, ms. */
const pause = 120;
/** As many letters as the server takes. */
const longest = 200;

export interface Found {
  answer: SearchAnswer | null;
  /** Whether the answer is to what stands in the field now. */
  isCurrent: boolean;
  error: Error | null;
  retry: () => void;
}

/** What is found for a text, asked for when the reader pauses; the last answer stays while the next is on its way. */
export function useFound(text: string, filters: Record<string, string>): Found {
  const wanted = text.trim().slice(0, longest);
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const waiting = setTimeout(() => setAsked(wanted), pause);
    return () => clearTimeout(waiting);
  }, [wanted]);
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...questions.search(asked, filters),
    enabled: asked !== "" && wanted !== "",
    placeholderData: keepPreviousData,
  });
  return {
    answer: wanted === "" ? null : (data ?? null),
    isCurrent: asked === wanted && !isPlaceholderData && data !== undefined,
    error: wanted === "" ? null : error,
    retry: () => void refetch(),
  };
}
