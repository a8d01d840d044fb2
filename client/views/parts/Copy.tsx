import { Check } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";

interface Props {
  /** What is copied. */
  text: string;
  icon: ReactNode;
  label: string;
}

/** Copies a text; where the browser does not allow it, shows the text to be copied by hand. */
export function Copy({ text, icon, label }: Props) {
  const { say } = useWords();
  const [state, setState] = useState<"rest" | "copied" | "by hand">("rest");

  useEffect(() => {
    if (state !== "copied") return;
    const timer = setTimeout(() => setState("rest"), 2_000);
    return () => clearTimeout(timer);
  }, [state]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState("copied");
      announce(say("copy.copied"));
    } catch {
      setState("by hand");
    }
  };
  if (state === "by hand")
    return (
      <input
        className="by-hand"
        readOnly
        value={text}
        aria-label={label}
        ref={(field) => field?.select()}
        onBlur={() => setState("rest")}
      />
    );
  return (
    <button type="button" className="button" onClick={copy}>
      {state === "copied" ? <Check size={16} aria-hidden="true" /> : icon}
      {state === "copied" ? say("copy.copied") : label}
    </button>
  );
}
