import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { CitedClaim } from "../../../model/claim.ts";
import type { LedgerAssessment } from "../../../model/ledger/status.ts";
import type { NameOf } from "../../messages/values.ts";

/** What every part of a page of the ledger needs: the words things rest on, names, and the clocks. */
export interface Book {
  claim: (id: string) => CitedClaim | undefined;
  nameOf: NameOf;
  /** Of an answer that carries assessments. */
  assessment: (id: string) => LedgerAssessment | undefined;
  /** What a link to a claim card carries on: the process and the second clock. */
  clock: Record<string, string>;
}

const Open = createContext<Book | null>(null);

interface Props {
  answer: {
    claims: readonly CitedClaim[];
    names: Record<string, string>;
    assessments?: readonly LedgerAssessment[];
  };
  process: string | null;
  known: string | null;
  children: ReactNode;
}

export function BookOf({
  answer: { claims, names, assessments },
  process,
  known,
  children,
}: Props) {
  const book = useMemo((): Book => {
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    return {
      claim: (id) => byId.get(id),
      assessment: (id) => assessments?.find((one) => one.id === id),
      nameOf: (id) => names[id] ?? id,
      clock: { ...(process ? { process } : {}), ...(known ? { known } : {}) },
    };
  }, [claims, names, assessments, process, known]);
  return <Open.Provider value={book}>{children}</Open.Provider>;
}

/** @throws Error outside of a `BookOf` */
export function useBook(): Book {
  const book = useContext(Open);
  if (!book) throw new Error("useBook is asked for outside of a BookOf");
  return book;
}
