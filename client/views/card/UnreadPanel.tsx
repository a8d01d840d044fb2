import type { Card } from "../../../model/card.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { unreadOf } from "../../store/card.ts";

/** Whom the chains lead to, and of whom no text that says so was read. */
export function UnreadPanel({ card }: { card: Card }) {
  const { say, and } = useWords();
  const unread = unreadOf(card);
  if (unread.length === 0) return null;
  return (
    <section className="card-sheet" aria-labelledby="card-unread">
      <h2 id="card-unread">{say("card.unread")}</h2>
      <ul className="unread">
        {unread.map(({ id, name, told }) => (
          <li key={id}>
            <Say
              id="card.unread.one"
              values={{ name: <bdi>{name}</bdi>, told: <bdi>{and(told)}</bdi> }}
            />
          </li>
        ))}
      </ul>
      <p className="hint">{say("card.unread.why")}</p>
    </section>
  );
}
