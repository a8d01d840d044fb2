import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import { useState } from "react";
import type { CardClaim } from "../../../model/card.ts";
import { dateInWords } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { useWords } from "../../messages/words.tsx";
import { Attribution } from "../details/Attribution.tsx";

/** Quotations open at once; an echo of many is counted before it is read. */
const openAtOnce = 2;

/** Claims in their own words, each with who says so and the page. */
export function CitedWords({ claims }: { claims: CardClaim[] }) {
  const { say } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, openAtOnce);
  const left = claims.length - shown.length;
  return (
    <>
      <ul className="cited">
        {shown.map((claim) => (
          <Cited key={claim.id} claim={claim} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {say("card.more", { count: left })}
        </button>
      )}
    </>
  );
}

function Cited({ claim }: { claim: CardClaim }) {
  const words = useWords();
  const { say } = words;
  const { language, translation, inferred, source, publisherName, published, paragraph } = claim;
  return (
    <li>
      <blockquote lang={language} dir="auto" cite={claim.address}>
        <q>{claim.words}</q>
      </blockquote>
      {translation && <p className="translation">{say("card.translation", { translation })}</p>}
      <p className="who">
        <Attribution claim={claim} />
        {inferred && ` ${say("card.inferred")}`}
      </p>
      <p className="where">
        <Link to="/sources/$source" params={{ source }}>
          <bdi>{publisherName}</bdi>
        </Link>
        {", "}
        {dateInWords(published, words)}
        {paragraph !== null && `, ${say("claim.paragraph", { number: paragraph })}`}
        {language !== "en" && ` · ${languageInWords(language, words)}`}
        {" · "}
        <a href={claim.address} target="_blank" rel="noreferrer">
          {say("claim.open")} <ExternalLink size={12} aria-hidden="true" />
        </a>
      </p>
    </li>
  );
}
