import { Link } from "@tanstack/react-router";
import { EyeOff } from "lucide-react";
import type { Card } from "../../../model/card.ts";
import { useWords } from "../../messages/words.tsx";
import { type Echo, echoesOf } from "../../store/card.ts";

const rowHeight = 44;

/** Pages on one hand, origins on the other: reports that go back to one are drawn into one. */
export function EchoPanel({ card }: { card: Card }) {
  const { say, and } = useWords();
  const echoes = echoesOf(card);
  if (echoes.length === 0) return null;
  const pages = new Set(echoes.flatMap(({ pages }) => pages.map(({ source }) => source))).size;
  // What an outlet says itself leads nowhere else: there is nothing to draw.
  const own = echoes.filter(({ pages }) => pages.every(({ how }) => how === "published"));
  const drawn = echoes.filter((echo) => !own.includes(echo));
  const isEcho = echoes.some(({ pages }) => pages.length > 1);
  return (
    <section className="card-sheet" aria-labelledby="card-echo">
      <h2 id="card-echo">
        {say(isEcho ? "card.echo" : "card.origins", { pages, origins: echoes.length })}
      </h2>
      <p className="hint">{say("card.echo.why")}</p>
      {drawn.map((echo) => (
        <Drawn key={echo.origin} echo={echo} />
      ))}
      {own.length > 0 && (
        <p className="own-voices">
          {say("card.ownVoices", { names: and(own.map(({ name }) => name)) })}
        </p>
      )}
    </section>
  );
}

function Drawn({ echo: { name, pages, read } }: { echo: Echo }) {
  const { say } = useWords();
  const height = pages.length * rowHeight;
  const middle = height / 2;
  return (
    <div className="chains">
      <ul>
        {pages.map(({ source, name, how }) => (
          <li key={source}>
            <Link to="/sources/$source" params={{ source }}>
              <bdi>{name}</bdi>
            </Link>
            {how !== "published" && <small>{say(`card.how.${how}`)}</small>}
          </li>
        ))}
      </ul>
      <svg viewBox={`0 0 40 ${height}`} width="40" height={height} aria-hidden="true">
        {pages.map(({ source }, at) => {
          const y = (at + 0.5) * rowHeight;
          return <path key={source} d={`M0 ${y}C24 ${y} 16 ${middle} 40 ${middle}`} />;
        })}
      </svg>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <small>{say("card.origin.first")}</small>
        {!read && (
          <small className="unread-end">
            <EyeOff size={12} aria-hidden="true" /> {say("card.notRead")}
          </small>
        )}
      </p>
    </div>
  );
}
