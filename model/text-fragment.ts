/**
 * A page's address that opens it at some words, by a text fragment. Many words are named by the first
 * and the last few, as a browser gives up on long ones.
 */
export function addressOfWords(url: string, words: string): string {
  const parts = words.trim().split(/\s+/);
  const named =
    parts.length > manyWords
      ? [parts.slice(0, fewWords), parts.slice(-fewWords)].map((few) => few.join(" "))
      : [parts.join(" ")];
  return `${url}${url.includes("#") ? ":~:text=" : "#:~:text="}${named.map(encoded).join(",")}`;
}

const manyWords = 20;
const fewWords = 5;

/** `-` and `,` have a meaning of their own in a fragment, and are encoded with all else. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D").replaceAll("'", "%27");
}
