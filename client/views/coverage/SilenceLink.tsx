import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import { useWords } from "../../messages/words.tsx";

interface Props {
  process: string;
  /** First and last day of the stretch. */
  from: string;
  to: string;
  days: number;
  /** The words, where there is room for them. */
  says?: string | null;
  className?: string;
  style?: CSSProperties;
}

/** A stretch without a dated event in words, and the way to what was read of it. */
export function SilenceLink({ process, from, to, days, says, className, style }: Props) {
  const { say } = useWords();
  const whole = say("timeline.silence", { days });
  return (
    <Link
      to="/processes/$process/coverage"
      params={{ process }}
      search={{ from, to } as never}
      className={className ? `silence-link ${className}` : "silence-link"}
      style={style}
      title={say("coverage.ofSilence")}
      aria-label={`${whole}. ${say("coverage.ofSilence")}`}
    >
      {says === undefined ? whole : says && <bdi>{says}</bdi>}
    </Link>
  );
}
