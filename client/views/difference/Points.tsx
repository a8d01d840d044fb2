import { ArrowRight, Repeat } from "lucide-react";
import type { Point } from "../../../model/stands-at.ts";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Frame } from "../../store/difference/address.ts";
import type { DifferenceAddress } from "../../store/difference/use-difference.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { PointForm } from "./PointForm.tsx";

/** The two points, each with its two clocks, and the way to turn them round. */
export function Points({ address, frame }: { address: DifferenceAddress; frame: Frame }) {
  const words = useWords();
  const { say } = words;
  const { shown, change } = address;
  const face = (name: "a" | "b", { at, known }: Point) => (
    <Disclosure
      className="point"
      title={say(`diff.point.${name}`)}
      label={
        <>
          <span className="point-letter" aria-hidden="true">
            {name.toUpperCase()}
          </span>
          <span className="unseen">{say(`diff.point.${name}`)}</span>
          <span className="point-days">
            <strong>{shortDay(at, words)}</strong>
            {!frame.hindsight && (
              <small>
                {known
                  ? say("diff.point.known", { day: shortDay(known, words) })
                  : say("diff.point.all", { day: shortDay(frame.today, words) })}
              </small>
            )}
          </span>
        </>
      }
    >
      {(close) => (
        <PointForm
          point={{ at, known }}
          frame={frame}
          onPoint={(point) => {
            change({ [name]: point });
            close();
          }}
        />
      )}
    </Disclosure>
  );
  return (
    <section className="difference-points" aria-label={say("diff.points")}>
      {face("a", shown.a)}
      <ArrowRight size={18} className="mirror" aria-hidden="true" />
      {face("b", shown.b)}
      <button type="button" className="button" onClick={() => change({ a: shown.b, b: shown.a })}>
        <Repeat size={16} aria-hidden="true" /> {say("diff.swap")}
      </button>
      <p className="hint">{say(frame.hindsight ? "clocks.hindsightOnly" : "diff.apart")}</p>
    </section>
  );
}
