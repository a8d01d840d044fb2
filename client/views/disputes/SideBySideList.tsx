import { Link } from "@tanstack/react-router";
import type { CardFact } from "../../../model/card.ts";
import { type SideBySide, sideBySideWays } from "../../../model/side-by-side.ts";
import { factInWords } from "../../messages/facts.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";

interface Props {
  all: readonly SideBySide[];
  process: string;
  known: string | null;
  nameOf: NameOf;
  /** Whether the groups stand open: a reader looks for something. */
  open: boolean;
}

/** Answers that differ and can all be true, by what makes them so. */
export function SideBySideList({ all, process, known, nameOf, open }: Props) {
  const words = useWords();
  const { say } = words;
  const ways = sideBySideWays
    .map((way) => ({ way, some: all.filter((one) => one.way === way) }))
    .filter(({ some }) => some.length > 0);
  return (
    <div className="side-by-side">
      {ways.map(({ way, some }) => (
        <details key={way} open={open}>
          <summary>
            {say(`beside.${way}`)} <span className="count">{words.number(some.length)}</span>
          </summary>
          <ul>
            {some.map(({ about, field, values, facts }) => (
              <li key={`${about.id} ${field} ${facts.map(({ id }) => id).join(" ")}`}>
                <FactLink fact={about} process={process} known={known} nameOf={nameOf} />
                {values.length > 0 && (
                  <p>
                    {say("diff.value", {
                      field: fieldInWords(field, words),
                      value: words.list(
                        values.map((value) => valueInWords(field, value, words, nameOf)),
                      ),
                    })}
                  </p>
                )}
                {facts.length > 0 && (
                  <ul>
                    {facts.map((fact) => (
                      <li key={fact.id}>
                        <FactLink fact={fact} process={process} known={known} nameOf={nameOf} />
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}

interface LinkProps {
  fact: CardFact;
  process: string;
  known: string | null;
  nameOf: NameOf;
}

/** A fact by its title, which opens its card. */
export function FactLink({ fact, process, known, nameOf }: LinkProps) {
  const words = useWords();
  return (
    <Link
      to="/facts/$fact"
      params={{ fact: fact.id }}
      search={{ process, ...(known ? { known } : {}) } as never}
    >
      <bdi>{factInWords(fact, nameOf, words)}</bdi>
    </Link>
  );
}
