import { Link } from "@tanstack/react-router";
import { ExternalLink } from "lucide-react";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";

interface Quoted {
  source: string;
  words: string;
  /** BCP 47, of the words. */
  language: string;
  /** Ours. */
  translation?: string | null;
  /** Who says it, by name or by kind. */
  who: string | null;
  paragraph: number | null;
  publisherName: string;
  published: string;
  address: string;
}

/** A passage in its own words, with who says it and where it stands. */
export function Quotation({ quote }: { quote: Quoted }) {
  const words = useWords();
  const { say } = words;
  const { who, paragraph } = quote;
  return (
    <figure className="study-quote">
      <blockquote lang={quote.language} dir="auto" cite={quote.address}>
        <q>{quote.words}</q>
      </blockquote>
      {quote.translation && (
        <p className="study-translation">
          {say("study.translation")} <q>{quote.translation}</q>
        </p>
      )}
      <figcaption>
        {who !== null && (
          <>
            <bdi>{who}</bdi>
            {", "}
          </>
        )}
        <Link to="/sources/$source" params={{ source: quote.source }}>
          <bdi>{quote.publisherName}</bdi>
        </Link>
        {", "}
        {dateInWords(quote.published, words)}
        {paragraph !== null && `, ${say("claim.paragraph", { number: paragraph })}`}
        {" · "}
        <a href={quote.address} target="_blank" rel="noreferrer">
          {say("claim.open")} <ExternalLink size={12} aria-hidden="true" />
        </a>
      </figcaption>
    </figure>
  );
}
