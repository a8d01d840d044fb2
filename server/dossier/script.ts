// ISO 15924 codes of the scripts that names are met in; the order decides nothing.
const scripts: Record<string, RegExp> = Object.fromEntries(
  Object.entries({
    Arab: "Arabic",
    Armn: "Armenian",
    Beng: "Bengali",
    Cyrl: "Cyrillic",
    Deva: "Devanagari",
    Ethi: "Ethiopic",
    Geor: "Georgian",
    Grek: "Greek",
    Hang: "Hangul",
    Hani: "Han",
    Hebr: "Hebrew",
    Kana: "Katakana",
    Latn: "Latin",
    Taml: "Tamil",
    Thai: "Thai",
  }).map(([code, name]) => [code, new RegExp(`\\p{Script=${name}}`, "u")]),
);

/** The script of a name's first letter, as an ISO 15924 code; undefined for one not listed. */
export function scriptOf(name: string): string | undefined {
  const letter = /\p{L}/u.exec(name)?.[0];
  return letter && Object.keys(scripts).find((code) => scripts[code]!.test(letter));
}
