import type { Words } from "./words.tsx";

/** A language's name in the language of the page. */
export function languageInWords(tag: string, { intl }: Words): string {
  return intl.formatDisplayName(tag, { type: "language" }) ?? tag;
}
