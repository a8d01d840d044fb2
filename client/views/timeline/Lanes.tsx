import { useEffect, useMemo, useRef, useState } from "react";
import { Axis } from "./Axis.tsx";
import { Brush } from "./Brush.tsx";
import { Field } from "./Field.tsx";
import type { FormProps } from "./form.ts";
import { LaneNames } from "./LaneNames.tsx";
import { letteringOf, measureIn } from "./lettering.ts";
import { pictureOf } from "./picture.ts";
import { scaleOf, ticksOf } from "./scale.ts";
import { useSize } from "./size.ts";
import { useView } from "./view.ts";
import { Zoom } from "./Zoom.tsx";

/** The timeline on lanes: one line an actor, bars that join those who met. */
export function Lanes(props: FormProps) {
  const { subject, words, mirrored, window, at, known, selected, hovered } = props;
  const [unfolded, setUnfolded] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const axis = useRef<HTMLDivElement>(null);
  const { width } = useSize(axis);
  const { height } = useSize(scroller);
  const view = useView(window, known);

  const scale = useMemo(() => scaleOf(view.now, width, mirrored), [view.now, width, mirrored]);
  const locale = words.intl.locale;
  const ticks = useMemo(() => ticksOf(scale, locale), [scale, locale]);
  const measure = useMeasure();
  const withYear = view.now.to - view.now.from > 330;
  const lettering = useMemo(
    () => letteringOf(words, measure, withYear),
    [words, measure, withYear],
  );
  const picture = useMemo(
    () => pictureOf(subject, { scale, window, at, unfolded, selected, hovered }, lettering),
    [subject, scale, window, at, unfolded, selected, hovered, lettering],
  );

  return (
    <div className="tl-lanes">
      <Zoom view={view} words={words} />
      <div className="tl-axis" ref={axis}>
        {width > 0 && (
          <Axis scale={scale} ticks={ticks} at={at} known={known} words={words} measure={measure} />
        )}
      </div>
      <div className="tl-scroller" ref={scroller}>
        <LaneNames
          picture={picture}
          words={words}
          unfolded={unfolded}
          onUnfold={() => setUnfolded(!unfolded)}
          undated={subject.undated.length}
          selected={selected}
          onSelect={props.onSelect}
          onHover={props.onHover}
        />
        {width > 0 && (
          <Field
            {...props}
            picture={picture}
            ticks={ticks}
            view={view}
            scroller={scroller}
            height={height}
            withYear={withYear}
          />
        )}
      </div>
      <Brush {...props} moments={subject.moments} />
    </div>
  );
}

/** Words are measured as they are set: anew when a typeface has come. */
function useMeasure() {
  const [faces, setFaces] = useState(0);
  useEffect(() => {
    const came = () => setFaces((before) => before + 1);
    document.fonts.addEventListener("loadingdone", came);
    return () => document.fonts.removeEventListener("loadingdone", came);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a typeface that came changes every width.
  return useMemo(() => measureIn(getComputedStyle(document.documentElement).fontFamily), [faces]);
}
