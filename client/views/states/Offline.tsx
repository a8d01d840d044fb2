import { CloudOff } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useWords } from "../../messages/words.tsx";
import "./states.css";

/** Says that the reader is offline, and that what is on the page still stands. */
export function Offline() {
  const { say } = useWords();
  const online = useSyncExternalStore(listen, () => navigator.onLine);
  if (online) return null;
  return (
    <p className="offline" role="status">
      <CloudOff size={16} aria-hidden="true" /> {say("state.offline")}
    </p>
  );
}

function listen(tell: () => void) {
  addEventListener("online", tell);
  addEventListener("offline", tell);
  return () => {
    removeEventListener("online", tell);
    removeEventListener("offline", tell);
  };
}
