import { Pause, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { stepFrom } from "../../store/clocks.ts";
import { type Speed, setSpeed, useSpeed, useSpeeds } from "../../store/speed.ts";

interface Props {
  at: string;
  /** Days with an event in the period, in order. */
  days: string[];
  onDay: (day: string) => void;
}

/** How long the picture of a day stands at speed 1, ms. */
const stay = 1_000;

/**
 * Plays at the reader's speed from event to event to the end of the period, from its start when it is there already. Never
 * by itself; a press of space anywhere outside a field pauses it.
 */
export function PlayButton({ at, days, onDay }: Props) {
  const { say } = useWords();
  const [playing, setPlaying] = useState(false);
  const [speed, speeds] = [useSpeed(), useSpeeds()];
  const next = stepFrom(days, at, 1);

  useEffect(() => {
    if (!playing) return;
    // The last day stands as long as the others; and begun anew, the way back to the first takes a moment.
    const timer = setTimeout(() => (next === null ? setPlaying(false) : onDay(next)), stay / speed);
    return () => clearTimeout(timer);
  }, [playing, next, onDay, speed]);

  useEffect(() => {
    if (!playing) return;
    const pause = (event: KeyboardEvent) => {
      if (event.key !== " " || isField(event.target)) return;
      event.preventDefault();
      setPlaying(false);
    };
    addEventListener("keydown", pause, { capture: true });
    return () => removeEventListener("keydown", pause, { capture: true });
  }, [playing]);

  const toggle = () => {
    if (!playing && next === null && days[0] !== undefined) onDay(days[0]);
    setPlaying(!playing);
  };
  return (
    <div className="play-group">
      <button
        type="button"
        className="button play"
        onClick={toggle}
        disabled={days.length < 2}
        aria-pressed={playing}
      >
        {playing ? <Pause size={16} aria-hidden="true" /> : <Play size={16} aria-hidden="true" />}
        {say(playing ? "clocks.pause" : "clocks.play")}
      </button>
      <select
        aria-label={say("play.speed")}
        title={say("play.speed")}
        value={speed}
        onChange={({ target }) => setSpeed(Number(target.value) as Speed)}
      >
        {speeds.map((one) => (
          <option key={one} value={one}>
            {say("play.times", { speed: one })}
          </option>
        ))}
      </select>
    </div>
  );
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
