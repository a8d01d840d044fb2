import { dateInWords } from "../../messages/days.ts";
import type { Words } from "../../messages/words.tsx";
import type { Item } from "./items.ts";
import type { Picture } from "./picture.ts";
import { counterOf, countOf, stageAlone, titleOf, unsaidInWords } from "./telling.ts";

/** What is under the pointer or the focus, in full; where its label stands already too. */
export function Tip({ item, picture, words }: { item: Item; picture: Picture; words: Words }) {
  const { title, notes } = toldOf(item, picture, words);
  const { left, top, width, height } = item.bounds;
  const middle = Math.min(Math.max(left + width / 2, 0), picture.scale.width);
  const atEnd = middle > picture.scale.width / 2;
  const below = top < 120;
  return (
    <div
      className="tl-tip"
      aria-hidden="true"
      style={{
        [atEnd ? "right" : "left"]: atEnd ? picture.scale.width - middle + 14 : middle + 14,
        [below ? "top" : "bottom"]: below ? top + height + 4 : `calc(100% - ${top - 4}px)`,
      }}
    >
      <bdi>{title}</bdi>
      {notes.map((note) => (
        <small key={note}>{note}</small>
      ))}
    </div>
  );
}

function toldOf({ id }: Item, picture: Picture, words: Words): { title: string; notes: string[] } {
  const { say } = words;
  const mark = [...picture.marks, ...picture.crowded].find((one) => one.id === id);
  if (mark) {
    const { moment } = mark;
    return {
      title: titleOf(moment, words),
      notes: [
        dateInWords(moment.edtf, words),
        moment.people.length > 0 ? words.and(moment.people) : "",
        moment.alleged ? say("timeline.tell.alleged") : "",
        moment.dayDisputed
          ? say("timeline.tell.dayDisputed")
          : moment.disputed
            ? say("timeline.tell.disputed")
            : "",
        unsaidInWords(moment, words) ?? "",
        moment.singleOrigin ? say("timeline.tell.singleOrigin") : "",
        moment.inferred ? say("timeline.tell.inferred") : "",
      ].filter(Boolean),
    };
  }
  const stage = picture.stages.find((one) => one.stage.id === id)?.stage;
  if (stage) return { title: stageAlone(stage, words), notes: [] };
  const { tally } = picture.pills.find((one) => one.tally.id === id)!;
  return {
    title: tally.name,
    notes: [
      countOf(tally, words),
      counterOf(tally, words),
      dateInWords(tally.edtf, words),
      tally.disputed ? say("timeline.tell.disputed") : "",
      tally.rivals ? say("timeline.tell.rivals") : "",
      unsaidInWords(tally, words) ?? "",
      tally.singleOrigin ? say("timeline.tell.singleOrigin") : "",
      tally.inferred ? say("timeline.tell.inferred") : "",
    ].filter(Boolean),
  };
}
