import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { StorySummary } from "../../../model/api/stories.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";
import { Progress } from "./Progress.tsx";
import { StoryCard } from "./StoryCard.tsx";
import "../home/home.css";
import "./stories.css";

/** Every story, or those of the process that is open, with how far the reader has come. */
export function StoriesPage() {
  const { say } = useWords();
  const { process = null } = useParams({ strict: false }) as { process?: string };
  const stories = useQuery(questions.stories(process));
  const processes = useQuery(questions.processes());
  const name = processes.data?.processes.find(({ id }) => id === process)?.name;
  useTitle(name ? say("study.storiesOf", { name }) : say("study.stories"));
  if (stories.error)
    return (
      <Failed
        error={stories.error}
        retry={() => void stories.refetch()}
        nearAddress="/processes/$process/study"
      />
    );
  if (!stories.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  const told = stories.data.stories;
  const groups = groupsOf(told);
  return (
    <article className="page stories">
      <h1>{say("study.stories")}</h1>
      <p className="lead">{say("study.lead")}</p>
      {told.length === 0 && (
        <State title={say("study.none")} text={say("study.noneText")}>
          {process && (
            <Link className="button" to="/study">
              {say("study.allStories")}
            </Link>
          )}
        </State>
      )}
      {groups.map(([id, of]) => (
        <section key={id} aria-labelledby={`stories-${id}`}>
          <h2 id={`stories-${id}`}>
            <bdi>{of[0]!.processName}</bdi>
          </h2>
          <ul className="story-cards">
            {of.map((story) => (
              <StoryCard key={story.id} story={story} />
            ))}
          </ul>
          <Practice process={id} name={of[0]!.processName} />
        </section>
      ))}
      {process && name && told.length === 0 && <Practice process={process} name={name} />}
      {process && told.length > 0 && (
        <p>
          <Link to="/study">{say("study.allStories")}</Link>
        </p>
      )}
      <Progress stories={told} />
    </article>
  );
}

/** The way to questions that need no story. */
function Practice({ process, name }: { process: string; name: string }) {
  return (
    <p>
      <Link to="/processes/$process/questions" params={{ process }}>
        <Say id="study.practiceOn" values={{ name: <bdi>{name}</bdi> }} />
      </Link>
    </p>
  );
}

function groupsOf(stories: readonly StorySummary[]): [string, StorySummary[]][] {
  const groups = new Map<string, StorySummary[]>();
  for (const story of stories)
    groups.set(story.process, [...(groups.get(story.process) ?? []), story]);
  return [...groups];
}
