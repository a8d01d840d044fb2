import { Link } from "@tanstack/react-router";
import { CornerDownRight, Languages, RefreshCw, Repeat2 } from "lucide-react";
import type { ReactNode } from "react";
import type { Card, CardLink, CardQuestion } from "../../../model/card.ts";
import { dateInWords } from "../../messages/days.ts";
import { type NameOf, valueInWords } from "../../messages/values.ts";
import { useWords, type Words } from "../../messages/words.tsx";
import { Differs } from "../parts/Differs.tsx";

interface Props {
  card: Card;
  nameOf: NameOf;
}

/** How the sides relate: what was worked out from their values, and what an author of the dossier wrote. */
export function RelatePanel({ card, nameOf }: Props) {
  const words = useWords();
  const { say } = words;
  const told = [
    ...card.questions.flatMap((question) => relationsOf(question, words, nameOf)),
    ...correctionsOf(card, words),
  ];
  return (
    <section className="card-sheet" aria-labelledby="card-relate">
      <h2 id="card-relate">{say("card.relate")}</h2>
      {told.length === 0 && card.links.length === 0 ? (
        <p className="hint">{say("card.relate.none")}</p>
      ) : (
        <ul className="relations">
          {told.map(({ key, icon, title, text }) => (
            <li key={key}>
              {icon}
              <div>
                <strong>{title}</strong>
                <p>{text}</p>
              </div>
            </li>
          ))}
          {card.links.map((link) => (
            <Written key={`${link.from} ${link.how} ${link.to}`} link={link} card={card} />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Pages of the card that others correct: both stay, and the correction is said. */
function correctionsOf({ claims }: Card, words: Words): Told[] {
  const { say } = words;
  const corrected = new Map<string, Told>();
  for (const { source, publisherName, correctedBy } of claims)
    for (const by of correctedBy)
      corrected.set(`${source} ${by.source}`, {
        key: `${source} ${by.source}`,
        icon: <RefreshCw size={16} aria-hidden="true" />,
        title: say("card.relates.corrects"),
        text: say("card.corrects", {
          by: by.publisherName,
          page: publisherName,
          day: dateInWords(by.published, words),
        }),
      });
  return [...corrected.values()];
}

interface Told {
  key: string;
  icon: ReactNode;
  title: string;
  text: string;
}

function relationsOf(question: CardQuestion, words: Words, nameOf: NameOf): Told[] {
  const { say } = words;
  const { field, agreements, sameOrigin, sides } = question;
  const value = (one: string) => valueInWords(field, one, words, nameOf);
  const differing = agreements.filter(({ is }) => is === "differ");
  const denied = sides.filter(({ origins, denials }) => origins.length > 0 && denials.length > 0);
  const compared =
    agreements.length > 2 && differing.length === agreements.length
      ? [{ key: `${field} all`, is: "differ" as const, text: say("agreement.all") }]
      : agreements.map(({ first, second, is }) => ({
          key: `${field} ${first} ${second}`,
          is,
          text: say(`agreement.${is}`, { first: value(first), second: value(second) }),
        }));
  return [
    ...compared.map(({ key, is, text }) => ({
      key,
      icon:
        is === "differ" ? <Differs size={16} /> : <CornerDownRight size={16} aria-hidden="true" />,
      title: say(`card.relates.${is}`),
      text,
    })),
    ...denied.map(({ value: one }) => ({
      key: `${field} ${one} denied`,
      icon: <Differs size={16} />,
      title: say("card.relates.denied"),
      text:
        one === null ? say("card.denied.itself") : say("card.denied.value", { value: value(one) }),
    })),
    ...sameOrigin.map(({ origin, values }) => ({
      key: `${field} ${origin}`,
      icon: <Repeat2 size={16} aria-hidden="true" />,
      title: say("card.relates.sameOrigin"),
      text: say("card.sameOrigin", { name: nameOf(origin), values: words.and(values.map(value)) }),
    })),
  ];
}

const icons = {
  contradicts: <Differs size={16} />,
  narrows: <CornerDownRight size={16} aria-hidden="true" />,
  updates: <RefreshCw size={16} aria-hidden="true" />,
  translates: <Languages size={16} aria-hidden="true" />,
};

/** A link that a person wrote: said as theirs, with the words at both ends or the way to them. */
function Written({ link, card }: { link: CardLink; card: Card }) {
  const { say } = useWords();
  const end = (id: string, about: string) => {
    const claim = card.claims.find((one) => one.id === id);
    if (claim) return <q lang={claim.language}>{claim.words}</q>;
    return (
      <Link to="/facts/$fact" params={{ fact: about }}>
        {card.names[about] ?? say("card.otherFact")}
      </Link>
    );
  };
  return (
    <li>
      {icons[link.how]}
      <div>
        <strong>{say(`card.link.${link.how}`)}</strong>
        <p>
          {end(link.from, link.fromAbout)} → {end(link.to, link.toAbout)}
        </p>
        <p className="hint">{say("card.link.by", { dossier: link.dossier })}</p>
      </div>
    </li>
  );
}
