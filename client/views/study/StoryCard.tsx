import { Link } from "@tanstack/react-router";
import type { StorySummary } from "../../../model/api/stories.ts";
import { dayRange } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords } from "../../messages/words.tsx";
import { useProgress } from "../../store/study/progress.ts";

/** A story in a list: what it is, how long it takes, and the ways into it. */
export function StoryCard({ story }: { story: StorySummary }) {
  const words = useWords();
  const { say } = words;
  const { seen, last } = useProgress(story.id);
  const told = [
    story.minutes !== null && say("study.minutes", { minutes: story.minutes }),
    say("study.stepCount", { count: story.stepCount }),
    dayRange(story.firstDay, story.lastDay, words),
    story.lang !== "en" && languageInWords(story.lang, words),
    story.order === "told" && say("study.toldOrder"),
  ].filter((one) => one !== false);
  return (
    <li lang={story.lang}>
      <h3>
        <Link to="/study/$story" params={{ story: story.id }}>
          <bdi>{story.title}</bdi>
        </Link>
      </h3>
      <p className="hint">{told.join(" · ")}</p>
      {story.about && <p>{story.about}</p>}
      {seen.length > 0 && (
        <p className="story-progress">
          <progress
            max={story.stepCount}
            value={Math.min(seen.length, story.stepCount)}
            aria-label={say("study.readSoFar", { count: seen.length, total: story.stepCount })}
          />
          {say("study.readSoFar", { count: seen.length, total: story.stepCount })}
        </p>
      )}
      <p className="story-ways">
        {story.withoutHindsight && (
          <Way story={story.id} search={{ replay: "yes", ...(last ? { step: last } : {}) }} primary>
            {say("study.replay")}
          </Way>
        )}
        <Way story={story.id} search={last ? { step: last } : {}} primary={!story.withoutHindsight}>
          {say(last ? "study.goOn" : "study.begin")}
        </Way>
        <Link to="/study/$story/class" params={{ story: story.id }}>
          {say("study.forClass")}
        </Link>
      </p>
    </li>
  );
}

interface WayProps {
  story: string;
  search: Record<string, string>;
  primary: boolean;
  children: string;
}

function Way({ story, search, primary, children }: WayProps) {
  return (
    <Link
      className={`button ${primary ? "primary" : ""}`}
      to="/study/$story"
      params={{ story }}
      search={search as never}
    >
      {children}
    </Link>
  );
}
