import { createIntl, createIntlCache } from "@formatjs/intl";
import en from "../../client/messages/en.json" with { type: "json" };
import type { Words } from "../../client/messages/words.tsx";
import type { EmbedLanguage } from "../../model/embed.ts";

interface Language {
  locale: string;
  dir: "ltr" | "rtl";
  messages: Record<string, string>;
}

const languages: Record<EmbedLanguage, Language> = {
  en: { locale: "en-GB", dir: "ltr", messages: en },
};

const cache = createIntlCache();

/** The words of a language, as the pages say them, for what the server writes. */
export function wordsIn(lang: EmbedLanguage): Words & Language {
  const language = languages[lang];
  const { locale, messages } = language;
  const intl = createIntl(
    { locale, messages: { ...en, ...messages }, timeZone: "UTC", onError: () => {} },
    cache,
  );
  return {
    ...language,
    say: (key, values) => String(intl.formatMessage({ id: key }, values as never)),
    knows: (key): key is keyof typeof en => key in en,
    number: (value) => intl.formatNumber(value),
    list: (words) => intl.formatList(words, { type: "unit", style: "short" }),
    and: (words) => intl.formatList(words, { type: "conjunction" }),
    // The same but for what makes elements of words, which no page of the server does.
    intl: intl as unknown as Words["intl"],
  };
}
