/**
 * How many words a passage has, by Unicode's rules for its language: "Türkiye’s" is one, and a
 * Chinese sentence is cut by the dictionary. The limit of DESIGN §1 holds for each passage; two
 * passages of one page must not be one run of words cut in two.
 */
export function wordsIn(text: string, language: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterFor(language).segment(text)) if (isWordLike) count++;
  return count;
}

const segmenters = new Map<string, Intl.Segmenter>();

// Making one takes far longer than using it. A language that is no tag is said elsewhere.
function segmenterFor(language: string): Intl.Segmenter {
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = make(language);
    segmenters.set(language, segmenter);
  }
  return segmenter;
}

function make(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language || "en", { granularity: "word" });
  } catch {
    return new Intl.Segmenter("en", { granularity: "word" });
  }
}
