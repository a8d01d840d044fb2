import { RouterProvider, useRouter } from "@tanstack/react-router";
import { ArrowUpRight, RotateCcw } from "lucide-react";
import { type MouseEvent, useEffect, useMemo, useRef, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { InsideProvider, useOpenInner } from "../../store/inner.tsx";
import { RoomProvider } from "../parts/media.ts";
import { useSize } from "../timeline/size.ts";

interface Props {
  /** What is open at first: a path of ours with its query. */
  address: string;
  /** What the step itself opens. */
  own: string;
  /** Which step that is, from 1. */
  number: number;
  /** Shows again what the step opens. */
  onBack: () => void;
}

/** The pages themselves, live, on an address of their own; a reader may look around in them, or go there. */
export function LiveView({ address, own, number, onBack }: Props) {
  const { say } = useWords();
  const outer = useRouter();
  const open = useOpenInner();
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round opens the pages anew.
  const inner = useMemo(() => open(address), [open, address, round]);
  const [here, setHere] = useState(address);
  useEffect(() => {
    setHere(inner.history.location.href);
    return inner.history.subscribe(() => setHere(inner.history.location.href));
  }, [inner]);
  const host = useRef<HTMLDivElement>(null);
  const { width } = useSize(host);

  const leave = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    outer.history.push(here);
  };
  const back = () => {
    if (address === own) setRound(round + 1);
    else onBack();
  };
  return (
    <>
      <p className="study-ways">
        <a className="button quiet" href={here} onClick={leave}>
          <ArrowUpRight size={16} className="mirror" aria-hidden="true" />
          {say("study.leave")}
        </a>
        {here !== own && (
          <button type="button" className="button quiet" onClick={back}>
            <RotateCcw size={16} aria-hidden="true" />
            {say("study.asStep", { number })}
          </button>
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a region of pages within a page. */}
      <div ref={host} className="study-live" role="group" aria-label={say("study.live")}>
        {width > 0 && (
          <InsideProvider value>
            <RoomProvider value={width >= 720 ? "middle" : "phone"}>
              <RouterProvider router={inner} />
            </RoomProvider>
          </InsideProvider>
        )}
      </div>
    </>
  );
}
