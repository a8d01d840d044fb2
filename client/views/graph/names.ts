const easy = 18;
const most = 24;

/**
 * A name as at most two lines, broken between words so that they are about as long as each other.
 * Lines hold 18 letters where that can be, 24 where it cannot; only what is longer still is cut.
 */
export function linesOf(name: string): string[] {
  const words = name.trim().split(/\s+/u);
  const whole = words.join(" ");
  if (length(whole) <= easy) return [whole];
  const best = splits(words).sort((a, b) => longest(a) - longest(b))[0];
  if (best && longest(best) <= most) return best;
  return length(whole) <= most ? [whole] : cut(words);
}

/** The text kept apart from what stands beside it, in the direction of its own first strong letter. */
export function isolate(text: string): string {
  return `${directionOf(text) === "rtl" ? "\u2067" : "\u2066"}${text}\u2069`;
}

export function directionOf(text: string): "ltr" | "rtl" {
  const first = text.match(/\p{L}/u)?.[0];
  return first && rightToLeft.test(first) ? "rtl" : "ltr";
}

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

function splits(words: string[]): string[][] {
  return words
    .slice(1)
    .map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
}

function cut(words: string[]): string[] {
  const lines = ["", ""];
  let line = 0;
  for (const word of words) {
    const next = lines[line] ? `${lines[line]} ${word}` : word;
    if (length(next) <= most) lines[line] = next;
    else if (line === 0 && lines[0]) lines[++line] = [...word].slice(0, most - 1).join("");
    else {
      if (!lines[line]) lines[line] = [...word].slice(0, most - 1).join("");
      break;
    }
  }
  const last = lines[1] ? 1 : 0;
  lines[last] += "…";
  return lines.slice(0, last + 1);
}

const length = (text: string) => [...text].length;
const longest = (lines: string[]) => Math.max(...lines.map(length));
