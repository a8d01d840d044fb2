import type { Words } from "../../messages/words.tsx";
import type { Lettering } from "./picture.ts";
import { counterOf, countOf, labelWords, silenceInWords, stageInWords } from "./telling.ts";

export type Measure = (text: string, weight: 400 | 500 | 600) => number;

/** Measures words as they are set on the page, once each. */
export function measureIn(family: string): Measure {
  const ink = document.createElement("canvas").getContext("2d")!;
  const known = new Map<string, number>();
  return (text, weight) => {
    const key = `${weight} ${text}`;
    let width = known.get(key);
    if (width === undefined) {
      ink.font = `${weight} 12px ${family}`;
      width = Math.ceil(ink.measureText(text).width);
      known.set(key, width);
    }
    return width;
  };
}

/** The words of a picture and how wide they are. */
export function letteringOf(words: Words, measure: Measure, withYear: boolean): Lettering {
  return {
    mark: (moment) => {
      const { title, day } = labelWords(moment, words, withYear);
      const sign = moment.alleged || moment.disputed ? 13 : 0;
      return measure(title, 500) + (day === null ? 0 : measure(`, ${day}`, 400)) + sign;
    },
    stage: (stage) => {
      const text = stageInWords(stage, words);
      return { text, width: measure(text, 500) + (stage.alleged || stage.disputed ? 13 : 0) };
    },
    tally: (tally) => {
      const text = countOf(tally, words);
      return {
        text,
        width: measure(text, 600) + (tally.alleged || tally.disputed ? 13 : 0),
        speakerWidth: measure(counterOf(tally, words), 400),
      };
    },
    silence: (silence) => {
      const text = silenceInWords(silence, words);
      return { text, width: measure(text, 400) };
    },
  };
}
