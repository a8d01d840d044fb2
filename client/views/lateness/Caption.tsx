import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import { dateInWords, shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import type { Slope } from "./slope.ts";
import { lateInWords, lateName } from "./telling.ts";

interface Props {
  slope: Slope | null;
  process: string;
  known: string | null;
  link: RefObject<HTMLAnchorElement | null>;
}

/** What the slope at hand is, in full, with the way to its card. */
export function Caption({ slope, process, known, link }: Props) {
  const words = useWords();
  const { say } = words;
  if (!slope) return <p className="slope-caption hint">{say("lateness.point")}</p>;
  const { late } = slope;
  const asked = {
    process,
    ...(known ? { known } : {}),
    ...(late.field ? { field: late.field } : {}),
  };
  return (
    <p className="slope-caption">
      <KindMark kind={late.kind} size={20} disputed={late.standing.disputed} />
      <span>
        <Link ref={link} to="/facts/$fact" params={{ fact: late.entity }} search={asked as never}>
          <bdi>{lateName(late, words)}</bdi>
        </Link>
        <small>
          {say("lateness.ends", {
            date: dateInWords(late.edtf, words),
            known: shortDay(late.known, words),
          })}{" "}
          <strong>{lateInWords(late, words)}</strong>
        </small>
      </span>
    </p>
  );
}
