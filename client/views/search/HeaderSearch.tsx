import { Search as Glass, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import { useRoom } from "../parts/media.ts";
import { SearchField } from "./SearchField.tsx";
import { useSlash } from "./slash.ts";
import { useGo } from "./use-go.ts";

/** The search in the header: a field, or where there is less room a button that opens a sheet over the whole width. */
export function HeaderSearch() {
  const { say } = useWords();
  const room = useRoom();
  const go = useGo();
  if (room !== "wide") return <Sheet />;
  return (
    <SearchField
      slash
      className="in-header"
      label={say("search.label")}
      placeholder={say("search.placeholder")}
      onPick={go}
    />
  );
}

function Sheet() {
  const { say } = useWords();
  const go = useGo();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const sheet = useRef<HTMLDialogElement>(null);
  useSlash(() => setOpen(true));
  useEffect(() => {
    if (open) sheet.current?.showModal();
  }, [open]);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === "Escape") close();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button quiet icon search-open"
        aria-label={say("search.open")}
        aria-keyshortcuts="/"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Glass size={20} aria-hidden="true" />
      </button>
      {open && (
        <dialog
          ref={sheet}
          className="search-sheet"
          aria-label={say("search.label")}
          onClose={close}
          onKeyDown={onKeyDown}
        >
          <SearchField
            autoFocus
            label={say("search.label")}
            placeholder={say("search.placeholder.home")}
            onPick={(hit) => {
              close();
              go(hit);
            }}
          />
          <button
            type="button"
            className="button quiet icon"
            aria-label={say("search.close")}
            onClick={close}
          >
            <X size={20} aria-hidden="true" />
          </button>
        </dialog>
      )}
    </>
  );
}
