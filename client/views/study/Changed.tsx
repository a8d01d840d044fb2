import { Link } from "@tanstack/react-router";
import { History } from "lucide-react";
import type { ToldStep } from "../../../model/api/stories.ts";
import { moment } from "../../messages/moments.ts";
import { useWords } from "../../messages/words.tsx";

interface Props {
  changed: NonNullable<ToldStep["changed"]>;
}

/** Says that what a step rests on is otherwise now than when its words were written. */
export function Changed({ changed: { since, at, facts } }: Props) {
  const words = useWords();
  return (
    <p className="study-note" role="note">
      <History size={16} aria-hidden="true" />
      <span>
        {words.say("study.changed", { at: moment(at, words), count: facts.length })}{" "}
        <Link to="/revisions/$hash" params={{ hash: since }}>
          {words.say("study.changed.what")}
        </Link>
      </span>
    </p>
  );
}
