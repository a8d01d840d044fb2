import { Link } from "@tanstack/react-router";
import { longDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { ToldStory } from "./story.ts";

/** The steps as they are told, with the day of each, what it opens, and its place by the days. */
export function ReadingOrder({ story }: { story: ToldStory }) {
  const words = useWords();
  const { say } = words;
  const inOrder = story.steps.every(({ number, byDate }) => number === byDate);
  return (
    <section aria-labelledby="class-order">
      <h2 id="class-order">{say("study.class.order")}</h2>
      <p className="hint">{say(inOrder ? "study.class.inOrder" : "study.class.otherOrder")}</p>
      <table className="class-order">
        <thead>
          <tr>
            <th scope="col">{say("study.class.column.step")}</th>
            <th scope="col">{say("study.class.column.day")}</th>
            {!inOrder && <th scope="col">{say("study.class.column.byDate")}</th>}
            <th scope="col">{say("study.class.column.opens")}</th>
          </tr>
        </thead>
        <tbody>
          {story.steps.map((step) => (
            <tr key={step.id}>
              <th scope="row">
                {say("study.class.numbered", { number: step.number })}{" "}
                <Link
                  to="/study/$story"
                  params={{ story: story.id }}
                  search={{ step: step.id } as never}
                >
                  <bdi>{step.title}</bdi>
                </Link>
              </th>
              <td>{longDay(step.at, words)}</td>
              {!inOrder && <td>{step.byDate}</td>}
              <td>{say(`study.view.${step.view}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
