import { X } from "lucide-react";
import { useEffect, useRef } from "react";
import { useWords } from "../../messages/words.tsx";
import { KeyList } from "./KeyList.tsx";
import "./keys.css";

/** What the keys do; "?" opens it anywhere outside a field. */
export function Keys() {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const isField = target instanceof HTMLElement && target.matches("input, textarea, select");
      if (key !== "?" || isField || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      if (!dialog.current?.open) dialog.current?.showModal();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);

  return (
    <dialog ref={dialog} className="keys" aria-labelledby="keys-title">
      <form method="dialog">
        <h2 id="keys-title">{say("keys.title")}</h2>
        <button type="submit" className="button quiet icon">
          <X size={18} aria-hidden="true" />
          <span className="unseen">{say("keys.close")}</span>
        </button>
      </form>
      <KeyList />
    </dialog>
  );
}
