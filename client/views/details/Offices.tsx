import type { ReactNode } from "react";
import { longDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { KnownFacts } from "../../store/standings.ts";
import { CardLink } from "../parts/CardLink.tsx";

interface Props {
  person: string;
  facts: KnownFacts;
  /** The first clock's day. */
  at: string;
  link: (id: string, name: ReactNode) => ReactNode;
}

/** What a person is said to hold on a day; where nobody says, that nobody does. */
export function Offices({ person, facts, at, link }: Props) {
  const words = useWords();
  const { say } = words;
  const held = facts.relations.filter(
    ({ fact, days, standing }) =>
      fact.type === "HOLDS" &&
      fact.tail === person &&
      standing.state === "shown" &&
      days.earliest <= at &&
      days.latest >= at,
  );
  const day = longDay(at, words);
  if (held.length === 0) return <p className="hint offices">{say("offices.none", { day })}</p>;
  return (
    <dl className="offices">
      <dt>
        <span className="hint">{say("offices.held", { day })}</span>
      </dt>
      {held.map(({ fact }) => {
        const capacity = fact.properties.capacity;
        return (
          <dd key={fact.id}>
            {link(fact.head, <bdi>{facts.nodes.get(fact.head)!.fact.name}</bdi>)}
            {typeof capacity === "string" && (
              <>
                {", "}
                <CardLink fact={fact.id} field="capacity">
                  {capacity}
                </CardLink>
              </>
            )}
          </dd>
        );
      })}
    </dl>
  );
}
