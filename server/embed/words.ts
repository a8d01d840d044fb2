import { createIntl, createIntlCache } from "@formatjs/intl";
import en from "../../client/messages/en.json" with { type: "json" };
import type { Words } from "../../client/messages/words.tsx";
import type { EmbedLanguage } from "../../model/embed.ts";

interface Language {
  /** The language that the words are in, which is not the one of names. */
  lang: string;
  dir: "ltr" | "rtl";
}

const english: Language = { lang: "en", dir: "ltr" };

const cache = createIntlCache();

/**
 * The words around the data, as the pages say them, for what the server writes. There is one set of them:
 * a translation that no native reader has checked would put words into the mouths of parties.
 */
export function wordsIn(_names: EmbedLanguage): Words & Language {
  const intl = createIntl(
    { locale: "en-GB", messages: en, timeZone: "UTC", onError: () => {} },
    cache,
  );
  return {
    ...english,
    say: (key, values) => String(intl.formatMessage({ id: key }, values as never)),
    knows: (key): key is keyof typeof en => key in en,
    number: (value) => intl.formatNumber(value),
    list: (words) => intl.formatList(words, { type: "unit", style: "short" }),
    and: (words) => intl.formatList(words, { type: "conjunction" }),
    // The same but for what makes elements of words, which no page of the server does.
    intl: intl as unknown as Words["intl"],
  };
}
