import { Link } from "@tanstack/react-router";
import { ExternalLink, EyeOff } from "lucide-react";
import { createContext, useContext, useState } from "react";
import type { CardChain, CardClaim } from "../../../model/card.ts";
import { neverWithdrawn } from "../../../model/claim.ts";
import { dateInWords, longDay } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { Say, useWords } from "../../messages/words.tsx";
import { Attribution } from "../details/Attribution.tsx";
import { CardLink } from "../parts/CardLink.tsx";

/** The way of each claim to where it was first said, by the claim's id. */
export const Chains = createContext<ReadonlyMap<string, CardChain>>(new Map());

/** Quotations open at once; an echo of many is counted before it is read. */
const openAtOnce = 2;

/** Claims in their own words, each with who says so and the page. */
interface Props {
  claims: CardClaim[];
  /** Whether all are open at once. */
  all?: boolean;
}

export function CitedWords({ claims, all: open = false }: Props) {
  const { say } = useWords();
  const chains = useContext(Chains);
  const [all, setAll] = useState(open);
  const shown = all ? claims : claims.slice(0, openAtOnce);
  const left = claims.length - shown.length;
  return (
    <>
      <ul className="cited">
        {shown.map((claim) => (
          <Cited key={claim.id} claim={claim} chain={chains.get(claim.id) ?? null} />
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

function Cited({ claim, chain }: { claim: CardClaim; chain: CardChain | null }) {
  const words = useWords();
  const { say } = words;
  const { language, translation, inferred, source, publisherName, published, paragraph } = claim;
  const withdrawn = claim.until !== neverWithdrawn;
  const end = chain?.steps.at(-1);
  return (
    <li className={withdrawn ? "withdrawn" : ""}>
      <blockquote lang={language} dir="auto" cite={claim.address}>
        <q>{claim.words}</q>
      </blockquote>
      {translation && <p className="translation">{say("card.translation", { translation })}</p>}
      <p className="who">
        <Attribution claim={claim} />
        {inferred && ` ${say("card.inferred")}`}
      </p>
      {chain && !chain.read && end && (
        <p className="unread-end">
          <EyeOff size={12} aria-hidden="true" /> {say("card.endsUnread", { name: end.name })}
        </p>
      )}
      {withdrawn && (
        <p className="taken">{say("claim.withdrawn", { day: longDay(claim.until, words) })}</p>
      )}
      {claim.correctedBy.map(({ source: by, publisherName: name, published: day }) => (
        <p key={by} className="taken">
          <Say
            id="card.correctedBy"
            values={{
              page: (
                <Link key={by} to="/sources/$source" params={{ source: by }}>
                  <bdi>{name}</bdi>
                </Link>
              ),
              day: dateInWords(day, words),
            }}
          />
        </p>
      ))}
      <p className="where">
        <Link to="/sources/$source" params={{ source }}>
          <bdi>{publisherName}</bdi>
        </Link>
        {", "}
        {dateInWords(published, words)}
        {paragraph !== null && `, ${say("claim.paragraph", { number: paragraph })}`}
        {claim.ties.map(({ relation, name }) => (
          <span key={relation}>
            {" · "}
            <CardLink fact={relation}>
              <bdi>{say("card.tie", { name })}</bdi>
            </CardLink>
          </span>
        ))}
        {language !== "en" && ` · ${languageInWords(language, words)}`}
        {" · "}
        <a href={claim.address} target="_blank" rel="noreferrer">
          {say("claim.open")} <ExternalLink size={12} aria-hidden="true" />
        </a>
      </p>
    </li>
  );
}
