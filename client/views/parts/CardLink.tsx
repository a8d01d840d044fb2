import { Link, useParams, useSearch } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface Props {
  fact: string;
  /** The question that the card opens on; left out: the fact itself. */
  field?: string | null;
  /** The second clock, where the page has one that is not in its address. */
  known?: string | null;
  className?: string;
  label?: string;
  children: ReactNode;
}

/** The way from a fact, or from one of its values, to its claim card, on the clock of the page. */
export function CardLink({ fact, field, known, className, label, children }: Props) {
  const { process: here } = useParams({ strict: false });
  const asked = useSearch({ strict: false }) as Record<string, string>;
  const process = here ?? asked.process;
  const clock = known ?? asked.known;
  const search = {
    ...(process ? { process } : {}),
    ...(clock ? { known: clock } : {}),
    ...(field ? { field } : {}),
  };
  return (
    <Link
      to="/facts/$fact"
      params={{ fact }}
      search={search as never}
      className={className ?? "value-link"}
      {...(label ? { "aria-label": label, title: label } : {})}
    >
      {children}
    </Link>
  );
}
