import { Link } from "@tanstack/react-router";
import { Info, Minus, Plus } from "lucide-react";
import type { Card } from "../../../model/card.ts";
import { dateInWords, longDay } from "../../messages/days.ts";
import { languageInWords } from "../../messages/languages.ts";
import { fieldInWords, type NameOf, valueInWords } from "../../messages/values.ts";
import { useWords } from "../../messages/words.tsx";
import { evidenceOf, type Quote } from "../../store/evidence.ts";
import { Attribution } from "../details/Attribution.tsx";

const icons = { supports: Plus, denies: Minus, qualifies: Info };

interface Props {
  card: Card;
  known: string | null;
  nameOf: NameOf;
}

/** Every passage once: its stance, words, speaker, page and day; and that no denial was found. */
export function EvidenceTable({ card, known, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const { quotes, denials, sources } = evidenceOf(card.claims, known);
  const of = (stance: Quote["stance"]) =>
    quotes.filter((quote) => quote.stance === stance && !quote.withdrawn).length;
  const languages = [...new Set(quotes.map(({ claim }) => claim.language))].sort();
  return (
    <section className="card-sheet card-evidence" aria-labelledby="card-evidence">
      <h2 id="card-evidence">{say("card.evidence")}</h2>
      <p className="hint">
        {say("card.tally", {
          supports: of("supports"),
          denies: of("denies"),
          qualifies: of("qualifies"),
        })}
      </p>
      <table>
        <thead>
          <tr>
            {(["stance", "words", "speaker", "page", "published"] as const).map((column) => (
              <th key={column} scope="col">
                {say(`card.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {quotes.map((quote) => (
            <Row key={quote.id} quote={quote} nameOf={nameOf} />
          ))}
          {denials === 0 && (
            <tr className="no-denial">
              <td>
                <Minus size={14} aria-hidden="true" /> {say("card.stance.denies")}
              </td>
              <td colSpan={4}>
                {say("card.noDenial", {
                  sources,
                  languages: words.and(languages.map((one) => languageInWords(one, words))),
                })}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}

function Row({ quote, nameOf }: { quote: Quote; nameOf: NameOf }) {
  const words = useWords();
  const { say } = words;
  const { claim, stance, says, withdrawn } = quote;
  const Icon = icons[stance];
  const told = says.map(({ field, value }) =>
    field === ""
      ? say("card.itself.short")
      : say("claim.carries", {
          field: fieldInWords(field, words),
          value: value === null ? "" : valueInWords(field, value, words, nameOf),
        }),
  );
  return (
    <tr className={`${stance} ${withdrawn ? "withdrawn" : ""}`}>
      <td>
        <Icon size={14} aria-hidden="true" /> {say(`card.stance.${stance}`)}
      </td>
      <td>
        <q lang={claim.language} dir="auto">
          {claim.words}
        </q>
        <small>{words.list([...new Set(told)])}</small>
        {withdrawn && <small>{say("claim.withdrawn", { day: longDay(claim.until, words) })}</small>}
      </td>
      <td>
        <Attribution claim={claim} />
      </td>
      <td>
        <Link to="/sources/$source" params={{ source: claim.source }}>
          <bdi>{claim.publisherName}</bdi>
        </Link>
        {claim.paragraph !== null && `, ${say("claim.paragraph", { number: claim.paragraph })}`}
        <small>{languageInWords(claim.language, words)}</small>
      </td>
      <td>{dateInWords(claim.published, words)}</td>
    </tr>
  );
}
