import { type ReactNode, useMemo } from "react";
import { IntlProvider, type IntlShape, useIntl } from "react-intl";
import en from "./en.json" with { type: "json" };

export type Key = keyof typeof en;
type Text = string | number | boolean | null | undefined;

/** Every word of the pages, in the language chosen: English is the only one yet. */
export function WordsProvider({ children }: { children: ReactNode }) {
  return (
    <IntlProvider locale="en-GB" messages={en} timeZone="UTC">
      {children}
    </IntlProvider>
  );
}

/** So many sentences are kept, so that none is worded twice for one picture. */
const mostSaid = 5_000;

export interface Words {
  /** A sentence as text. */
  say(key: Key, values?: Record<string, Text>): string;
  /** Whether there is a word for something that comes from the data ("role.mediator"). */
  knows(key: string): key is Key;
  number(value: number): string;
  list(words: string[]): string;
  /** A list with its conjunction: "Egypt and Qatar". */
  and(words: string[]): string;
  intl: IntlShape;
}

export function useWords(): Words {
  const intl = useIntl();
  return useMemo(() => wordsOf(intl), [intl]);
}

export function wordsOf(intl: IntlShape): Words {
  const said = new Map<string, string>();
  return {
    say(key, values) {
      // A picture says the same few sentences of hundreds of nodes, each time a clock moves.
      const asked = values ? `${key} ${JSON.stringify(values)}` : key;
      const before = said.get(asked);
      if (before !== undefined) return before;
      const sentence = intl.formatMessage({ id: key }, values);
      if (said.size >= mostSaid) said.clear();
      said.set(asked, sentence);
      return sentence;
    },
    knows: (key): key is Key => key in en,
    number: (value) => intl.formatNumber(value),
    list: (words) =>
      words.length < 2
        ? (words[0] ?? "")
        : intl.formatList(words, { type: "unit", style: "short" }),
    and: (words) => intl.formatList(words, { type: "conjunction" }),
    intl,
  };
}

/**
 * A sentence with elements in it: names isolated from the reading direction around them, words made
 * bold by `<b>` in the message.
 */
export function Say({ id, values }: { id: Key; values?: Record<string, ReactNode> }) {
  const intl = useIntl();
  const strong = (words: ReactNode[]) => <strong key="strong">{words}</strong>;
  return <>{intl.formatMessage({ id }, { b: strong, ...values } as never)}</>;
}
