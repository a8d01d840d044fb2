import { textIn } from "./plain.ts";
import type { Reader } from "./reader.ts";
import type { Tree } from "./tree.ts";

/** A BCP 47 tag, or null with the problem said. */
export function languageIn(tree: Tree, reader: Reader): string | null {
  const text = textIn(tree, "lang", reader);
  if (text === null || isLanguage(text)) return text;
  const expected = "a BCP 47 tag such as en, ar or zh-Hant";
  reader.refuse(tree.at, `lang is "${text}"`, expected, "write the tag");
  return null;
}

function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
