import type { Card, CardClaim, CardOrigin } from "../../../model/card.ts";
import { type NameOf, valueInWords } from "../../messages/values.ts";
import { Say, useWords } from "../../messages/words.tsx";
import type { Column } from "../../store/card.ts";
import { CitedWords } from "./CitedWords.tsx";

interface Props {
  column: Column;
  field: string;
  card: Card;
  nameOf: NameOf;
}

/** One side: what it says, by which origins, in which words. */
export function Side({ column, field, card, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const { stance, value, origins, qualifications, inferred } = column;
  const byId = new Map(card.claims.map((claim) => [claim.id, claim]));
  const cited = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const told = value === null ? null : valueInWords(field, value, words, nameOf);
  return (
    <li className={`side ${stance}`}>
      <h3>
        {told === null ? (
          say(`card.itself.${stance}`)
        ) : (
          <Say id={`card.value.${stance}`} values={{ value: <bdi>{told}</bdi> }} />
        )}
        {inferred && <small>{say("badge.inferred")}</small>}
      </h3>
      {origins.map((origin) => (
        <Origin key={origin.origin} origin={origin} claims={cited(origin.reports)} />
      ))}
      {qualifications.length > 0 && (
        <div className="qualified">
          <h4>{say("card.qualified")}</h4>
          <CitedWords claims={cited(qualifications)} />
        </div>
      )}
    </li>
  );
}

/** All that goes back to one origin: five reports of one ministry are one. */
function Origin({ origin, claims }: { origin: CardOrigin; claims: CardClaim[] }) {
  const { say } = useWords();
  // Unnamed, it may still be told by another page.
  const isOwn = origin.press && claims.every(({ publisher }) => publisher === origin.origin);
  return (
    <div className="side-origin">
      <h4>
        <bdi>{origin.name}</bdi>
        <small>{say(isOwn ? "card.ownVoice" : "card.reports", { reports: claims.length })}</small>
      </h4>
      <CitedWords claims={claims} />
    </div>
  );
}
