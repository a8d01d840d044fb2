import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { Link2, Shuffle } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import type { Search } from "../../store/address.ts";
import { questions } from "../../store/questions.ts";
import { Copy } from "../parts/Copy.tsx";
import { useTitle } from "../parts/title.ts";
import { Failed } from "../states/Failed.tsx";
import { State } from "../states/State.tsx";
import { Practice } from "./Practice.tsx";
import "../home/home.css";
import "./stories.css";
import "./study.css";
import "./practice.css";

/** How many questions make a set. */
const count = "8";

/** Questions that the facts of a process answer; the same address asks the same questions of everyone. */
export function PracticePage() {
  const { say } = useWords();
  const { process } = useParams({ from: "/processes/$process/questions" });
  const { seed = "1", known, from, to }: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const asked = {
    ...{ seed, count },
    ...(known ? { known } : {}),
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  };
  const answer = useQuery(questions.practice(process, asked));
  const processes = useQuery(questions.processes());
  const name = processes.data?.processes.find(({ id }) => id === process)?.name ?? process;
  useTitle(say("study.practice.of", { name }));
  if (answer.error)
    return (
      <Failed
        error={answer.error}
        retry={() => void answer.refetch()}
        nearAddress="/processes/$process/questions"
      />
    );
  if (!answer.data) return <p className="page skeleton home-wait" aria-busy="true" />;
  const shuffle = () =>
    void navigate({
      to: ".",
      search: ((now: Search) => ({ ...now, seed: freshSeed() })) as never,
      resetScroll: false,
    });
  return (
    <article className="page practice">
      <h1>{say("study.practice")}</h1>
      <p className="lead">{say("study.practice.lead", { name })}</p>
      {answer.data.questions.length === 0 ? (
        <State title={say("study.practice.none")} text={say("study.practice.noneText")} />
      ) : (
        <Practice key={seed} answer={answer.data} />
      )}
      <p className="story-ways">
        <button type="button" className="button" onClick={shuffle}>
          <Shuffle size={16} aria-hidden="true" />
          {say("study.practice.another")}
        </button>
        <Copy
          text={new URL(`/processes/${process}/questions?seed=${seed}`, location.href).href}
          icon={<Link2 size={16} aria-hidden="true" />}
          label={say("study.practice.share")}
        />
      </p>
    </article>
  );
}

/** Short enough to be read aloud in a class. */
function freshSeed(): string {
  return String(100 + (crypto.getRandomValues(new Uint16Array(1))[0]! % 900));
}
