import { Link } from "@tanstack/react-router";
import type { CitedClaim } from "../../../model/claim.ts";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";

/** Every text that a page of the ledger rests on, oldest first; in print with its address. */
export function Pages({ claims }: { claims: readonly CitedClaim[] }) {
  const words = useWords();
  const { say } = words;
  const texts = [...new Map(claims.map((claim) => [claim.source, claim])).values()].sort((a, b) =>
    a.known === b.known
      ? a.publisherName.localeCompare(b.publisherName)
      : a.known.localeCompare(b.known),
  );
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="ledger-texts">
      <h2 id="ledger-texts">{say("ledger.texts", { count: texts.length })}</h2>
      <ol className="ledger-texts">
        {texts.map(({ source, publisherName, published, address, title }) => (
          <li key={source}>
            <Link to="/sources/$source" params={{ source }}>
              <bdi>{publisherName}</bdi>
            </Link>
            {title && (
              <>
                , <bdi>{title}</bdi>
              </>
            )}
            , {dateInWords(published, words)}
            <span className="address">{address.split("#")[0]}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
