import { QueryClientProvider } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { revisionPattern } from "../../model/clocks.ts";
import { askAt } from "../api/revision.ts";
import { openQuestions } from "./questions.ts";

/**
 * Has every page ask at the revision that the address names. With another revision all is asked anew:
 * no answer of one is ever shown as that of another.
 */
export function AskedAt({ children }: { children: ReactNode }) {
  const { revision } = useAskedRevision();
  const client = useMemo(() => {
    askAt(revision);
    return openQuestions();
  }, [revision]);
  return (
    <QueryClientProvider client={client} key={revision}>
      {children}
    </QueryClientProvider>
  );
}

/** The revision in the address; `misread` is what stood there when it cannot be one. */
export function useAskedRevision(): { revision: string | null; misread: string | null } {
  const { revision: text } = useSearch({ strict: false }) as { revision?: string };
  if (!text) return { revision: null, misread: null };
  return revisionPattern.test(text)
    ? { revision: text, misread: null }
    : { revision: null, misread: text.slice(0, 60) };
}
