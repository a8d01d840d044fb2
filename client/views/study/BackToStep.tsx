import { useLocation, useRouter } from "@tanstack/react-router";
import { CornerUpLeft, X } from "lucide-react";
import type { MouseEvent } from "react";
import { Say, useWords } from "../../messages/words.tsx";
import { leavePath, useLeft } from "../../store/study/path.ts";
import "./back-to-step.css";

/** On every other page: the way back to the step that a reader left to look around. */
export function BackToStep() {
  const { say } = useWords();
  const left = useLeft();
  const router = useRouter();
  const { pathname } = useLocation();
  if (!left || pathname === `/study/${left.story}`) return null;
  const back = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    router.history.push(left.address);
  };
  return (
    <aside className="back-to-step" aria-label={say("study.leftPath")}>
      <a className="button primary" href={left.address} onClick={back}>
        <CornerUpLeft size={16} className="mirror" aria-hidden="true" />
        {say("study.backTo", { number: left.number })}
      </a>
      <p>
        <Say id="study.backTo.title" values={{ title: <bdi>{left.title}</bdi> }} />
      </p>
      <button
        type="button"
        className="button quiet icon"
        aria-label={say("study.endPath")}
        title={say("study.endPath")}
        onClick={() => leavePath(null)}
      >
        <X size={18} aria-hidden="true" />
      </button>
    </aside>
  );
}
