/**
 * A text as names are compared: small letters without marks, one letter for those that writers of one
 * script use for each other, words apart by single spaces. Folding what is folded changes nothing.
 */
export function fold(text: string): string {
  const folded = [...text.normalize("NFKD").replaceAll(marks, "").toLowerCase()]
    .map((letter) => alike.get(letter) ?? letter)
    .join("")
    .replaceAll(silent, "")
    .replaceAll(han, " $& ")
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, " ")
    .trim();
  // Some letters come apart only once they are small.
  return folded === text ? folded : fold(folded);
}

/** The words of a text, folded. Chinese and Japanese signs are words one by one. */
export function foldedWords(text: string): string[] {
  const folded = fold(text);
  return folded === "" ? [] : folded.split(" ");
}

/** Vowel signs, accents, what stands above and below. */
const marks = /\p{M}/gu;
/** Apostrophes and glottal signs inside a word, the Arabic stretch, marks of direction, Cyrillic signs. */
const silent = /['’‘`´ʼʻʿʾ׳״"\u0640\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeffъь]/gu;
const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/** Letters that are written for each other. NFKD has taken hamza, madda and dots apart already. */
const alike = new Map<string, string>([
  ...pairs("ı i, ł l, ø o, đ d, ð d, þ th, æ ae, œ oe, ß ss, ə e, ŋ n"),
  ...pairs("ٱ ا, ى ي, ی ي, ې ي, ة ه, ۀ ه, ہ ه, ھ ه, ک ك, ڭ ك"),
  ...pairs("ך כ, ם מ, ן נ, ף פ, ץ צ, ς σ"),
  ...digits("٠١٢٣٤٥٦٧٨٩"),
  ...digits("۰۱۲۳۴۵۶۷۸۹"),
  ...digits("০১২৩৪৫৬৭৮৯"),
]);

function pairs(text: string): [string, string][] {
  return text.split(", ").map((pair) => pair.split(" ") as [string, string]);
}

function digits(ten: string): [string, string][] {
  return [...ten].map((digit, value) => [digit, `${value}`]);
}
