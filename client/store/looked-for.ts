import type { DisputesAnswer } from "../../model/api/processes.ts";
import type { CardFact } from "../../model/card.ts";
import { fold } from "../../model/fold.ts";

type Found = Pick<DisputesAnswer, "disputes" | "sideBySide" | "echoes">;

/** What of the disputes, the answers side by side and the echoes a text is found in; all for none. */
export function lookedFor(
  { disputes, sideBySide, echoes }: Found,
  text: string,
  titleOf: (fact: CardFact) => string,
  nameOf: (id: string) => string,
): Found {
  const wanted = fold(text.trim());
  if (wanted === "") return { disputes, sideBySide, echoes };
  const has = (...texts: string[]) => texts.some((one) => fold(one).includes(wanted));
  const isMeant = (fact: CardFact) => has(titleOf(fact), fact.id);
  return {
    disputes: disputes.filter(({ fact, questions }) => {
      const origins = questions.flatMap(({ values }) => values.flatMap((one) => one.origins));
      return isMeant(fact) || has(...origins.map(nameOf));
    }),
    sideBySide: sideBySide.filter(
      ({ about, facts, values }) => isMeant(about) || facts.some(isMeant) || has(...values),
    ),
    echoes: echoes.flatMap((echo) => {
      if (has(nameOf(echo.origin))) return [echo];
      const facts = echo.facts.filter(({ fact }) => isMeant(fact));
      return facts.length > 0 ? [{ ...echo, facts }] : [];
    }),
  };
}
