import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from "react";
import type { FormProps } from "./form.ts";
import { acrossRows, alongLane, alongRow, type Item, rowOrder } from "./items.ts";
import type { Picture } from "./picture.ts";
import { sentenceOf, sentenceOfStage, sentenceOfTally } from "./telling.ts";
import type { Viewing } from "./view.ts";

interface Props extends FormProps {
  picture: Picture;
  view: Viewing;
  items: Item[];
  onPoint: (id: string | null, entity: string | null) => void;
}

/** Beyond this many, only the stop at hand stands in the page: a walk still reaches every one. */
const most = 240;

/** One tab stop for all the marks: arrows go along a lane and across lanes, Enter selects. */
export function Stops({ subject, picture, items, view, words, mirrored, ...props }: Props) {
  const { selected, onSelect, onPoint } = props;
  const [at, setAt] = useState<{ id: string; row: string } | null>(null);
  const wanted = useRef(false);
  const stop = useRef<HTMLButtonElement>(null);
  const told = useMemo(() => sentences(picture, words), [picture, words]);

  const here =
    items.find(({ id }) => id === at?.id) ??
    items.find(({ entity }) => entity === selected) ??
    items.findLast(
      ({ rows, x }) => rows[0]!.startsWith("lane") && x > 0 && x < picture.scale.width,
    ) ??
    items[0];

  useEffect(() => {
    if (!wanted.current || stop.current === null) return;
    if (at && here?.id !== at.id) return;
    wanted.current = false;
    stop.current.focus();
  });

  if (!here) return null;
  const row = at && here.rows.includes(at.row) ? at.row : here.rows[0]!;

  const goTo = (id: string, newRow: string, day?: number) => {
    wanted.current = true;
    setAt({ id, row: newRow });
    if (day !== undefined) view.show(day);
  };
  const along = (by: 1 | -1) => {
    if (row.startsWith("lane")) {
      const next = alongLane(subject.moments, row, here.id, by);
      if (next) goTo(next.id, row, next.extent.anchor);
    } else {
      const next = alongRow(items, row, here.id, by, mirrored);
      if (next) goTo(next.id, row);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = mirrored ? "ArrowLeft" : "ArrowRight";
    const backward = mirrored ? "ArrowRight" : "ArrowLeft";
    if (event.key === forward || event.key === backward) along(event.key === forward ? 1 : -1);
    else if (event.key === "ArrowUp" || event.key === "ArrowDown") {
      const by = event.key === "ArrowUp" ? -1 : 1;
      const next = acrossRows(items, rowOrder(picture), { id: here.id, row, x: here.x }, by);
      if (next) goTo(next.item.id, next.row);
    } else if (event.key === "+" || event.key === "=") view.zoom(1.6, picture.scale.dayAtX(here.x));
    else if (event.key === "-") view.zoom(1 / 1.6, picture.scale.dayAtX(here.x));
    else if (event.key === "Escape" && selected !== null) onSelect(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const standing = items.length > most ? [here] : items;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form.
    <div
      className="tl-stops"
      role="group"
      aria-label={words.say("timeline.marks", { marks: items.length })}
      onKeyDown={onKeyDown}
    >
      {standing.map(({ id, entity, bounds }) => (
        <button
          key={id}
          type="button"
          ref={id === here.id ? stop : undefined}
          tabIndex={id === here.id ? 0 : -1}
          aria-current={entity === selected ? "true" : undefined}
          aria-label={told(id)}
          style={bounds}
          onFocus={() => {
            if (at?.id !== id) setAt({ id, row });
            onPoint(id, entity);
          }}
          onBlur={() => onPoint(null, null)}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(entity);
          }}
        />
      ))}
    </div>
  );
}

/** What is said of each stop; worked out when asked for. */
function sentences(picture: Picture, words: FormProps["words"]): (id: string) => string {
  const tell = new Map<string, () => string>();
  for (const { stage } of picture.stages) tell.set(stage.id, () => sentenceOfStage(stage, words));
  for (const { moment } of [...picture.marks, ...picture.crowded])
    tell.set(moment.id, () => sentenceOf(moment, words));
  for (const { tally } of picture.pills) tell.set(tally.id, () => sentenceOfTally(tally, words));
  return (id) => tell.get(id)!();
}
