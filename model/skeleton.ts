/**
 * The rough consonants of a folded word in any script, in Latin letters, so that قالن, קאלין, Калын
 * and Kalin meet. Where a letter stands for several sounds (th is t or s to a Turkish pen), each reading
 * is given: at most twelve, the likeliest first. A vowel counts only at the start, as "a".
 */
export function skeletonsOf(word: string): string[] {
  const letters = lettersOf(word);
  let made = [""];
  for (const [at, letter] of letters.entries()) {
    const heard = soundsOf(letter, at, letters);
    made = made.flatMap((start) => heard.map((sound) => start + sound)).slice(0, most);
  }
  return [...new Set(made)].filter((skeleton) => skeleton !== "");
}

const most = 12;

/** How many sounds are written in a folded word; short vowels are not, in Arabic and Hebrew. */
export function soundsWritten(word: string): number {
  return lettersOf(word).length;
}

/** A letter that is doubled is one; two letters that are one sound stand together. */
function lettersOf(word: string): string[] {
  const single = word.replaceAll(/([^yוי])\1+/gu, "$1");
  return single.match(/tsch|sch|[cksgtdpz]h|dj|ck|tz|ts|qu|וו|יי|μπ|ντ|γκ|[\s\S]/gu) ?? [];
}

/** How a letter may sound where it stands; "" is silence. */
function soundsOf(letter: string, at: number, letters: string[]): string[] {
  const isFirst = at === 0;
  const isLast = at === letters.length - 1;
  const [before, after] = [letters[at - 1], letters[at + 1]];
  const inside = isVowel(before) && isVowel(after);
  // "Uitkoff": a u before a vowel is a w.
  if (letter === "u") return isFirst ? [isVowel(after) ? "f" : "a"] : [""];
  if (letter === "y" && isFirst && isVowel(after)) return ["y"];
  if (letter === "y" && before === "y") return ["y"];
  if (vowelLike.has(letter)) return isFirst ? ["a"] : inside ? ["y", ""] : [""];
  const glide = glides.get(letter);
  const beside = isVowel(before) && (isVowel(after) || glides.has(after ?? ""));
  if (glide) return isFirst ? [glide] : beside ? [glide, ""] : ["", glide];
  if (vowels.has(letter)) return [isFirst ? "a" : ""];
  const found = sounds.get(letter) ?? [letter];
  if (isLast && found[0] === "h") return ["", ...found.slice(1)];
  return isLast && found[0] === "d" ? [...found, "t"] : found;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && (vowels.has(letter) || vowelLike.has(letter));
}

/** Letters that are a vowel here and a consonant there, as w and y are. */
const glides = new Map([
  ["w", "f"],
  ["و", "f"],
  ["ו", "f"],
  ["ي", "y"],
  ["י", "y"],
  ["יי", "y"],
]);
/** Vowels that are a y between two others. */
const vowelLike = new Set("yiиι");
const vowels = new Set("aeouаеоуыэюяєіїαεηοωυاءعאעঅআইঈউঊএঐওঔ");

const sounds = new Map<string, string[]>(
  Object.entries({
    b: "b p ب پ б п π প ব μπ",
    "b f": "פ ב ভ",
    d: "d ض د ד д δ ντ ড ঢ দ ধ",
    "d s": "dh ظ ذ",
    f: "f v וו ف в ф β φ ph ফ",
    g: "g gh غ گ ג γ γκ গ ঘ",
    "g h": "г",
    "g j": "ج",
    h: "h kh ح ه خ х ח ה χ হ",
    "h s k": "ch",
    "j y": "j",
    j: "dj ж জ ঝ য",
    "k j s": "c",
    "k h": "כ",
    k: "k ck q qu ق ك ק к κ ক",
    "k h s": "খ",
    l: "l ل ל л λ ল",
    m: "m م מ м μ ম",
    n: "n ن נ н ν ণ ন",
    r: "r ر ר р ρ র",
    s: "s z ص س ז ס с з σ ζ ز ש sh ش ш щ ц צ ч چ sch tsch tz ts zh শ ষ স চ ছ",
    t: "t ط ت ט ת т τ ট ঠ ত থ",
    "t s": "th ث θ",
    "h ks": "x",
  }).flatMap(([heard, written]) =>
    written.split(" ").map((letter): [string, string[]] => [letter, heard.split(" ")]),
  ),
);
