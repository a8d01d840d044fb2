import { shortDay } from "../../client/messages/days.ts";
import type { EmbedRequest } from "../../model/embed.ts";
import type { Point } from "../../model/stands-at.ts";
import { openAddress } from "./address.ts";
import { differenceLines, differenceMain, type ToldDifference } from "./difference.ts";
import { type ImageNeeds, wordsImage } from "./image.ts";
import type { PageSources } from "./page.ts";
import { wordsIn } from "./words.ts";

interface DifferencePageNeeds {
  asked: EmbedRequest<"difference">;
  name: string;
  a: Point;
  b: Point;
  /** Told from histories: it has one clock alone. */
  hindsight: boolean;
  sources: PageSources;
  today: string;
  base: string;
}

/** What changed in a process between two points, less the frame round it. */
export function differencePage(
  told: ToldDifference,
  { asked, name, a, b, hindsight, sources, today, base }: DifferencePageNeeds,
) {
  const words = wordsIn(asked.lang);
  const known = a.known !== null && b.known !== null ? later(a.known, b.known) : undefined;
  const inWords = ({ at, known }: Point) => {
    const day = shortDay(at, words);
    if (hindsight) return day;
    return words.say("embed.diff.point", { day, known: shortDay(known ?? today, words) });
  };
  const below = words.say("embed.diff.points", { a: inWords(a), b: inWords(b) });
  const { at: from } = a;
  const points = {
    ...{ a: from, ...(a.known === null ? {} : { aKnown: a.known }) },
    ...{ b: b.at, ...(b.known === null ? {} : { bKnown: b.known }) },
  };
  return {
    title: words.say("embed.overview", { title: words.say("diff.title"), name }),
    below,
    main: differenceMain(told, { words, base, known }),
    sources,
    asOf: later(a.at, b.at),
    ...(known ? { known } : {}),
    open: openAddress(base, `/processes/${asked.process}/diff`, {}, points),
    image: (needs: ImageNeeds) =>
      wordsImage(
        { title: words.say("diff.title"), lines: [name, below, ...differenceLines(told, words)] },
        needs,
      ),
  };
}

const later = (one: string, other: string) => (one > other ? one : other);
