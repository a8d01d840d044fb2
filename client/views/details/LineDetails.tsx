import { useQueries } from "@tanstack/react-query";
import type { ReactNode } from "react";
import type { Link } from "../../../model/slice.ts";
import { dateInWords } from "../../messages/days.ts";
import { wayInWords } from "../../messages/scene-words.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { questions } from "../../store/questions.ts";
import type { Explorer } from "../explore/explorer.ts";
import { Badges } from "../parts/Badges.tsx";
import { Failed } from "../states/Failed.tsx";
import { Claims } from "./Claims.tsx";
import { DetailsFoot } from "./DetailsFoot.tsx";
import { NotKnownYet } from "./NotKnownYet.tsx";
import { OwnTime } from "./OwnTime.tsx";

/** A line of the picture: each relation it stands for, with the words it rests on. */
export function LineDetails({ explorer, links }: { explorer: Explorer; links: Link[] }) {
  const words = useWords();
  const { graph, facts, clocks, verbs } = explorer;
  const answers = useQueries({ queries: links.map(({ id }) => questions.claims(id)) });
  const nameOf = (id: string) =>
    graph.nodes.find((node) => node.id === id)?.name ?? graph.names[id] ?? id;
  const known = links.flatMap((link, i) => {
    const fact = facts.relations.find(({ fact }) => fact.id === link.id);
    return fact ? [{ ...fact, answer: answers[i]! }] : [];
  });
  if (known.length === 0) return <NotKnownYet explorer={explorer} fact={links[0]!} />;
  const title = [known[0]!.fact.tail, known.at(-1)!.fact.head].map(nameOf).join(" – ");
  const link = (id: string, name: ReactNode) => (
    <button type="button" className="name" onClick={() => verbs.select(id)}>
      {name}
    </button>
  );
  const end = (id: string) => link(id, <bdi>{nameOf(id)}</bdi>);
  return (
    <article>
      <p className="kind">{words.say("line.kind")}</p>
      <h2 data-title tabIndex={-1}>
        <bdi>{nameOf(known[0]!.fact.tail)}</bdi>
        {" – "}
        <bdi>{nameOf(known.at(-1)!.fact.head)}</bdi>
      </h2>
      {known.map(({ fact, standing, days, answer }) => (
        <section key={fact.id} className="line-part">
          <h3>
            <Say
              id="line.sentence"
              values={{
                tail: end(fact.tail),
                way: wayInWords(fact, "out", words),
                head: end(fact.head),
              }}
            />
          </h3>
          {days.edtf && <p className="when">{dateInWords(days.edtf, words)}</p>}
          <Badges standing={standing} nameOf={nameOf} echo />
          {answer.error && <Failed error={answer.error} retry={() => void answer.refetch()} />}
          {answer.data && (
            <Claims
              fact={fact.id}
              process={graph.process}
              cited={answer.data.claims}
              standing={standing}
              known={clocks.known}
              nameOf={nameOf}
            />
          )}
        </section>
      ))}
      <OwnTime
        ids={[known[0]!.fact.tail, known.at(-1)!.fact.head]}
        name={title}
        asked={explorer}
        link={link}
      />
      <DetailsFoot explorer={explorer} name={title} since={firstOf(known)} />
    </article>
  );
}

function firstOf(known: { standing: { firstKnown: string | null } }[]): string | null {
  return known.flatMap(({ standing }) => standing.firstKnown ?? []).sort()[0] ?? null;
}
