import { useWords } from "../../messages/words.tsx";
import "./study.css";

/** The frame of a story while its answer is on its way. */
export function StoryWait() {
  const { say } = useWords();
  return (
    <div className="study" aria-busy="true">
      <div className="study-read">
        <p className="unseen" role="status">
          {say("study.loading")}
        </p>
        <span className="skeleton study-wait-title" />
        <span className="skeleton study-wait-text" />
      </div>
      <div className="study-look" />
    </div>
  );
}
