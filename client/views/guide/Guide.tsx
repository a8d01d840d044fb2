import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { terms } from "../../../model/terms.ts";
import { useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import { KeyList } from "../help/KeyList.tsx";
import { HowDrawn } from "../legend/HowDrawn.tsx";
import { useTitle } from "../parts/title.ts";
import "../legend/legend.css";
import "../home/home.css";
import "../help/keys.css";
import "./guide.css";

const states = [
  "disputed",
  "alleged",
  "singleOrigin",
  "withdrawn",
  "onlyDenied",
  "inferred",
  "notBegun",
] as const;
const sections = ["picture", "clocks", "standing", "method", "error", "keys", "glossary"] as const;

/** What is drawn how, how facts get in, how to report an error in one, and what the words mean. */
export function Guide() {
  const { say } = useWords();
  useTitle(say("guide.title"));
  const { data } = useQuery(questions.processes());
  return (
    <div className="page guide">
      <h1>{say("guide.title")}</h1>
      <p className="lead">{say("guide.lead")}</p>
      <nav aria-label={say("guide.contents")}>
        <ul>
          {sections.map((id) => (
            <li key={id}>
              <a href={`#${id}`}>{say(`guide.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Section id="picture">
        <p>{say("guide.picture.shape")}</p>
        <p>{say("guide.picture.place")}</p>
        <p>{say("guide.picture.hollow")}</p>
        <p>{say("guide.picture.dash")}</p>
        <HowDrawn />
      </Section>
      <Section id="clocks">
        <p>{say("guide.clocks.at")}</p>
        <p>{say("guide.clocks.known")}</p>
        <p>{say("guide.clocks.withdrawn")}</p>
      </Section>
      <Section id="standing">
        <p>{say("guide.standing.lead")}</p>
        <dl>
          {states.map((state) => (
            <div key={state}>
              <dt>{say(`guide.state.${state}`)}</dt>
              <dd>{say(`guide.says.${state}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="method">
        <p>{say("guide.method.words")}</p>
        <p>{say("guide.method.both")}</p>
        <p>{say("guide.method.origin")}</p>
        <p>{say("guide.method.inferred")}</p>
        <p>{say("guide.method.neutral")}</p>
        <p>{say("guide.method.silence")}</p>
      </Section>
      <Section id="error">
        <p>{say("guide.error.text", { revision: data?.revision.slice(0, 12) ?? "" })}</p>
      </Section>
      <Section id="keys">
        <KeyList />
      </Section>
      <Section id="glossary">
        <dl>
          {terms.map((term) => (
            <div key={term} id={term}>
              <dt>{say(`guide.term.${term}`)}</dt>
              <dd>{say(`guide.meaning.${term}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </div>
  );
}

function Section({ id, children }: { id: (typeof sections)[number]; children: ReactNode }) {
  const { say } = useWords();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say(`guide.${id}`)}</h2>
      {children}
    </section>
  );
}
