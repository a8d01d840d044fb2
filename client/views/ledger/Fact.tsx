import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Backing } from "../../../model/ledger/said.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { Differs } from "../parts/Differs.tsx";
import { useBook } from "./book.tsx";
import "../parts/badges.css";
import "./absence.css";

/** A number, a day or a status: pressed, it opens the claim card of the fact it is of. */
export function Fact({ id, children }: { id: string; children: ReactNode }) {
  const { clock } = useBook();
  return (
    <Link className="fact" to="/facts/$fact" params={{ fact: id }} search={clock as never}>
      {children}
    </Link>
  );
}

/** How many names are said before the rest is counted. */
const named = 3;

/** According to whom, denied by whom, and whether it is our own reading. */
export function According({ said }: { said: Backing }) {
  const { say, and } = useWords();
  const { nameOf, claim } = useBook();
  const names = said.origins.map(nameOf);
  const told =
    names.length > named
      ? [...names.slice(0, named), say("ledger.others", { count: names.length - named })]
      : names;
  const denied = [...new Set(said.denies.flatMap((id) => claim(id)?.originName ?? []))];
  return (
    <small className="according">
      {told.length > 0 && say("ledger.according", { names: and(told) })}
      {said.inferred && ` · ${say("badge.inferred")}`}
      {denied.length > 0 && (
        <span className="denied">
          <Differs /> {say("ledger.deniedBy", { names: and(denied) })}
        </span>
      )}
    </small>
  );
}

/** The first words it rests on, with the speaker, the page and its day. */
export function Quoted({ claims, small = false }: { claims: readonly string[]; small?: boolean }) {
  const words = useWords();
  const { say } = words;
  const { claim } = useBook();
  const [first] = claims.flatMap((id) => claim(id) ?? []);
  if (!first) return null;
  const { speakerName, voice, viaName, publisherName, published, language } = first;
  const who = [...new Set([speakerName ?? voice, viaName, publisherName])].filter(Boolean);
  return (
    <blockquote className={small ? "ledger-quote small" : "ledger-quote"} cite={first.address}>
      <q lang={language} dir="auto">
        {first.words}
      </q>
      <footer>
        {who.join(", ")}, {dateInWords(published, words)}
        {claims.length > 1 && ` · ${say("ledger.moreWords", { count: claims.length - 1 })}`}
      </footer>
    </blockquote>
  );
}
