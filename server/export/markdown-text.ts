import { shown } from "./texts.ts";

/** A text that is nothing but text, whatever it is made of: what has a meaning in Markdown is escaped. */
export function plain(text: string): string {
  return shown(text)
    .replaceAll(/\s+/g, " ")
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, "\\$&");
}

/** The same where it begins a line: it is no list, no rule and no heading either. */
export function lineOf(text: string): string {
  return plain(text.trim())
    .replace(/^([-+=])/, "\\$1")
    .replace(/^(\d+)([.)])/, "$1\\$2");
}

/** A link with nothing but text in it; an address that is no page of the web makes none. */
export function link(text: string, address: string): string {
  if (!/^https?:\/\//i.test(address)) return plain(text);
  return `[${plain(text)}](<${address.replaceAll(/[<>\s]/g, "")}>)`;
}
