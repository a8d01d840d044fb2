import { useWords } from "../../messages/words.tsx";
import "./led-here.css";

/** Says that an old address led here; nothing where the address is its own. */
export function LedHere({ asked, id, name }: { asked: string; id: string; name: string }) {
  const { say } = useWords();
  if (asked === id) return null;
  return (
    <p className="led-here" role="note">
      {say("merged.here", { asked, name })}
    </p>
  );
}
