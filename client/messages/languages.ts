import type { Words } from "./words.tsx";

/** A language's name in the language of the page. */
export function languageInWords(tag: string, { intl }: Words): string {
  return intl.formatDisplayName(tag, { type: "language" }) ?? tag;
}

/** A script's name in the language of the page, of its ISO 15924 code. */
export function scriptInWords(script: string, { intl }: Words): string {
  return intl.formatDisplayName(script, { type: "script" }) ?? script;
}
