import { Link } from "@tanstack/react-router";
import type { Dispute } from "../../../model/card.ts";
import type { KindName } from "../../../model/kinds.ts";
import { factInWords } from "../../messages/facts.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { Differs } from "../parts/Differs.tsx";

interface Props {
  dispute: Dispute;
  process: string;
  known: string | null;
  nameOf: NameOf;
}

/** One disputed fact: what it is, then each question with what is said and by whom. */
export function DisputeRow({ dispute: { fact, questions }, process, known, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const title = factInWords(fact, nameOf, words);
  const clock = known ? { known } : {};
  return (
    <li>
      <p className="kind">
        {fact.is === "entity" ? say(`kind.${fact.type as KindName}`) : say("line.kind")}
      </p>
      <h2>
        <Link to="/facts/$fact" params={{ fact: fact.id }} search={{ process, ...clock } as never}>
          <bdi>{title}</bdi>
        </Link>
      </h2>
      {questions.map(({ field, values }) => (
        <div key={field} className="in-dispute">
          <h3>
            <Differs />
            {field === "" ? say("card.itself") : fieldInWords(field, words)}
          </h3>
          <ul>
            {values.map(({ value, origins, deniedBy }) => {
              const told = value === null ? null : valueInWords(field, value, words, nameOf);
              const by = words.and(origins.map(nameOf));
              return [
                origins.length > 0 && (
                  <li key={`+${value}`}>
                    {told === null
                      ? say("disputes.says.itself", { by, count: origins.length })
                      : say("disputes.says", { by, count: origins.length, value: told })}
                  </li>
                ),
                deniedBy.length > 0 && (
                  <li key={`-${value}`}>
                    {told === null
                      ? say("disputes.denies.itself", {
                          by: words.and(deniedBy.map(nameOf)),
                          count: deniedBy.length,
                        })
                      : say("disputes.denies", {
                          by: words.and(deniedBy.map(nameOf)),
                          count: deniedBy.length,
                          value: told,
                        })}
                  </li>
                ),
              ];
            })}
          </ul>
        </div>
      ))}
      <p className="ways">
        <Link to="/facts/$fact" params={{ fact: fact.id }} search={{ process, ...clock } as never}>
          {say("card.open")}
        </Link>
        <Link
          to="/processes/$process"
          params={{ process }}
          search={{ selected: fact.id, ...clock } as never}
        >
          {say("entity.inProcess")}
        </Link>
      </p>
    </li>
  );
}
