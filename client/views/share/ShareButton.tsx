import { useLocation } from "@tanstack/react-router";
import { Share2 } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useWords } from "../../messages/words.tsx";

const ShareDialog = lazy(() =>
  import("./ShareDialog.tsx").then((module) => ({ default: module.ShareDialog })),
);

/** Opens what it takes to put what is on the screen elsewhere. */
export function ShareButton() {
  const { say } = useWords();
  const { pathname } = useLocation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="button quiet share-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Share2 size={18} aria-hidden="true" />
        <span className="share-word">{say("share.open")}</span>
      </button>
      {open && (
        <Suspense fallback={null}>
          <ShareDialog key={pathname} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
