import { type RefObject, useMemo, useRef, useState } from "react";
import { Canvas } from "./Canvas.tsx";
import type { FormProps } from "./form.ts";
import { itemAt, itemsOf } from "./items.ts";
import { PictureWords } from "./PictureWords.tsx";
import { usePan } from "./pan.ts";
import type { Picture } from "./picture.ts";
import { SilenceLinks } from "./SilenceLinks.tsx";
import { Stops } from "./Stops.tsx";
import type { Tick } from "./scale.ts";
import { Tip } from "./Tip.tsx";
import type { Viewing } from "./view.ts";

interface Props extends FormProps {
  picture: Picture;
  ticks: Tick[];
  view: Viewing;
  scroller: RefObject<HTMLDivElement | null>;
  height: number;
  withYear: boolean;
}

/** The ground of the marks: a canvas, words over it, one tab stop, and the pointer. */
export function Field(props: Props) {
  const { picture, view, scroller, hovered, onHover, onSelect, words, withYear } = props;
  const field = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const items = useMemo(() => itemsOf(picture), [picture]);
  usePan(field, view, picture.scale);

  const under = (event: { clientX: number; clientY: number }) => {
    const { left, top } = field.current!.getBoundingClientRect();
    return itemAt(items, event.clientX - left, event.clientY - top);
  };
  const point = (id: string | null, entity: string | null) => {
    setPointed(id);
    if (entity !== hovered) onHover(entity);
  };
  const shown = items.find(({ id }) => id === pointed);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has its own stops over the field.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same.
    <div
      ref={field}
      className={shown ? "tl-field on-mark" : "tl-field"}
      style={{ height: Math.max(picture.rows.height, props.height) }}
      onPointerMove={(event) => {
        if (event.buttons > 0) return;
        const item = under(event);
        if (item?.id !== pointed) point(item?.id ?? null, item?.entity ?? null);
      }}
      onPointerLeave={() => point(null, null)}
      onClick={(event) => {
        if (field.current?.dataset.panned === "yes") return;
        const item = under(event);
        if (item) onSelect(item.entity);
      }}
    >
      <Canvas {...props} scroller={scroller} />
      <PictureWords picture={picture} known={props.known} words={words} withYear={withYear} />
      <SilenceLinks picture={picture} process={props.graph.process} />
      <Stops {...props} items={items} onPoint={point} />
      {shown && <Tip item={shown} picture={picture} words={words} />}
    </div>
  );
}
