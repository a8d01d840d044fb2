import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { FileText, Printer } from "lucide-react";
import { dayRange } from "../../messages/days.ts";
import { Say, useWords } from "../../messages/words.tsx";
import type { Search } from "../../store/address.ts";
import { questions } from "../../store/questions.ts";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { ClassLink } from "./ClassLink.tsx";
import { ClassSheet } from "./ClassSheet.tsx";
import { ClassSources } from "./ClassSources.tsx";
import { Glossary } from "./Glossary.tsx";
import { ReadingOrder } from "./ReadingOrder.tsx";
import "../home/home.css";
import "./stories.css";
import "./class.css";

/** A story as a set for a class: to be read, printed on A4, saved as Markdown, or opened by everyone at a step. */
export function ClassPage() {
  const words = useWords();
  const { say } = words;
  const { story: id } = useParams({ from: "/study/$story/class" });
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const answer = useQuery(questions.story(id));
  const story = answer.data?.story;
  useTitle(story && say("study.class.title", { story: story.title }));
  if (answer.error)
    return (
      <Failed
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/study/$story/class"
      />
    );
  if (!story) return <p className="page skeleton home-wait" aria-busy="true" />;
  const answers = search.answers === "yes";
  const setAnswers = (on: boolean) =>
    void navigate({ to: ".", search: (on ? { answers: "yes" } : {}) as never, resetScroll: false });
  const file = `/api/stories/${id}/set/markdown${answers ? "?answers=yes" : ""}`;
  return (
    <article className="page class-set">
      <header>
        <p className="hint">{say("study.class")}</p>
        <h1>
          <bdi>{story.title}</bdi>
        </h1>
        {story.about && <p className="lead">{story.about}</p>}
        <p className="hint">
          <Say
            id="study.class.told"
            values={{
              process: <bdi>{story.processName}</bdi>,
              range: dayRange(story.firstDay, story.lastDay, words),
              count: story.steps.length,
            }}
          />
          {story.minutes !== null && ` ${say("study.class.minutes", { minutes: story.minutes })}`}
        </p>
      </header>
      <div className="class-tools">
        <label>
          <input
            type="checkbox"
            checked={answers}
            onChange={({ target }) => setAnswers(target.checked)}
          />
          {say("study.class.answers")}
        </label>
        <button type="button" className="button primary" onClick={() => print()}>
          <Printer size={16} aria-hidden="true" />
          {say("study.class.print")}
        </button>
        <a className="button" href={file} download>
          <FileText size={16} aria-hidden="true" />
          {say("study.class.markdown")}
        </a>
        <a className="button" href={`/api/stories/${id}/set/html${answers ? "?answers=yes" : ""}`}>
          {say("study.class.html")}
        </a>
        <Link className="button" to="/study/$story" params={{ story: id }}>
          {say("study.class.open")}
        </Link>
      </div>
      <ClassLink story={story} />
      {story.aims.length > 0 && (
        <section aria-labelledby="class-aims">
          <h2 id="class-aims">{say("study.class.aims")}</h2>
          <ul className="class-aims">
            {story.aims.map((aim) => (
              <li key={aim}>{aim}</li>
            ))}
          </ul>
        </section>
      )}
      <ReadingOrder story={story} />
      <ClassSheet story={story} answers={answers} />
      <Glossary story={story} />
      <ClassSources story={id} />
      <footer className="hint">
        {say("study.class.terms", {
          terms: story.terms.replaceAll("-", " "),
          revision: answer.data?.revision.slice(0, 12) ?? "",
        })}
      </footer>
    </article>
  );
}
