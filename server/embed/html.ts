/** Text that is safe to stand in a page as it is. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | null | undefined | false | Part[];

/** A piece of a page: whatever is put into it is escaped, unless it is a piece itself. */
export function html(pieces: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(
    pieces.reduce((text, piece, at) => `${text}${written(parts[at - 1])}${piece}`, ""),
  );
}

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (Array.isArray(part)) return part.map(written).join("");
  return part instanceof Html ? part.text : escaped(String(part));
}

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for an element or an attribute in quotes; marks that would turn the text around are taken out. */
export function escaped(text: string): string {
  return plain(text).replaceAll(/[&<>"']/g, (letter) => entities[letter]!);
}

/** The text that was escaped. */
export function unescaped(text: string): string {
  const letters = new Map(Object.entries(entities).map(([letter, written]) => [written, letter]));
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (written) => letters.get(written)!);
}

/**
 * Text without the signs that override the direction of what follows (U+202A–202E, U+2066–2069), and
 * without control characters: names are isolated by `<bdi>`, so nothing honest needs them.
 */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  return text.replaceAll(/[\u202a-\u202e\u2066-\u2069\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, "");
}

/** An address that a link may have: a page of the web or one of ours; anything else leads nowhere. */
export function safeAddress(address: string): string {
  return /^(?:https?:\/\/|\/(?!\/)|#)/i.test(address) ? address : "#";
}
