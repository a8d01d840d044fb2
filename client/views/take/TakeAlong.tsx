import { useParams, useSearch } from "@tanstack/react-router";
import { Download } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { takenFrom } from "../../store/taken.ts";
import "./take.css";

const TakeMenu = lazy(() =>
  import("./TakeMenu.tsx").then((module) => ({ default: module.TakeMenu })),
);

/** What is on the screen as a file, or as a line to cite it by; in every page's header. */
export function TakeAlong() {
  const { say } = useWords();
  const params = useParams({ strict: false });
  const search = useSearch({ strict: false });
  // What the menu is made of is fetched when somebody first wants it.
  const [wanted, setWanted] = useState(false);
  const taken = takenFrom(params as Parameters<typeof takenFrom>[0], search);
  if (taken === null) return null;
  const button = (
    <button
      type="button"
      className="button quiet icon take-open"
      aria-haspopup="menu"
      aria-label={say("take.open")}
      title={say("take.open")}
      onClick={() => setWanted(true)}
    >
      <Download size={18} aria-hidden="true" />
    </button>
  );
  return wanted ? (
    <Suspense fallback={button}>
      <TakeMenu waiting={button} />
    </Suspense>
  ) : (
    button
  );
}
