import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import { dateInWords, longDay } from "../../messages/days.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { Say, useWords } from "../../messages/words.tsx";
import type { Quote } from "../../store/evidence.ts";
import { Differs } from "../parts/Differs.tsx";
import { Attribution } from "./Attribution.tsx";

/** A source's own words, who says them, where they stand, and what of the fact they carry. */
export function QuoteCard({ quote, nameOf }: { quote: Quote; nameOf: NameOf }) {
  const words = useWords();
  const { say } = words;
  const { claim, stance, says, withdrawn } = quote;
  const told = says.filter(({ field, value }) => field !== "" && value !== null);
  return (
    <li className={`quote ${stance} ${withdrawn ? "withdrawn" : ""}`}>
      {stance !== "supports" && (
        <p className="stance">
          {stance === "denies" && <Differs />}
          {say(`stance.${stance}`)}
        </p>
      )}
      {withdrawn && (
        <p className="stance">{say("claim.withdrawn", { day: longDay(claim.until, words) })}</p>
      )}
      <blockquote lang={claim.language} dir="auto" cite={claim.address}>
        <q>{claim.words}</q>
      </blockquote>
      <p className="who">
        <Attribution claim={claim} />
      </p>
      {told.length > 0 && (
        <ul className="carries">
          {told.map(({ field, value, inferred }) => (
            <li key={`${field} ${value}`}>
              <Say
                id={inferred ? "claim.workedOut" : "claim.carries"}
                values={{
                  field: fieldInWords(field, words),
                  value: <bdi>{valueInWords(field, value!, words, nameOf)}</bdi>,
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="where">
        <Link to="/sources/$source" params={{ source: claim.source }}>
          <bdi>{claim.publisherName}</bdi>
        </Link>
        {", "}
        {dateInWords(claim.published, words)}
        {claim.paragraph !== null && `, ${say("claim.paragraph", { number: claim.paragraph })}`}
        {" · "}
        <a href={claim.address} target="_blank" rel="noreferrer">
          {say("claim.open")} <ExternalLink size={12} aria-hidden="true" />
        </a>
      </p>
    </li>
  );
}
