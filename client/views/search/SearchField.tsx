import { Search as Glass, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { SearchHit } from "../../../model/search.ts";
import { useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";
import { useFound } from "../../store/found.ts";
import { groupsOf, keyOf, type Narrowing, narrowings } from "../../store/options.ts";
import { askedOf, MoreFilters, noMore } from "./MoreFilters.tsx";
import { Narrow } from "./Narrow.tsx";
import { Results } from "./Results.tsx";
import { useSlash } from "./slash.ts";
import "./search.css";

interface Props {
  label: string;
  placeholder: string;
  onPick: (hit: SearchHit) => void;
  /** Whether `/` leads here from anywhere on the page. */
  slash?: boolean;
  /** Asked with every question: kinds, process … The reader may then not narrow it. */
  filters?: Record<string, string>;
  autoFocus?: boolean;
  className?: string;
}

/**
 * A field that finds whatever has such a name, while it is being written: a combobox with a list under it.
 * Up and down go along what is found, Enter takes it, Escape closes the list and then empties the field.
 */
export function SearchField(props: Props) {
  const { label, placeholder, onPick, slash, filters, autoFocus, className = "" } = props;
  const { say } = useWords();
  const list = useId();
  const field = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [narrowing, setNarrowing] = useState<Narrowing>("all");
  const [more, setMore] = useState(noMore);
  const [pointed, setPointed] = useState<string | null>(null);

  const kinds = narrowings[narrowing];
  const narrowed = { ...(kinds ? { kind: kinds.join(",") } : {}), ...askedOf(more) };
  const found = useFound(text, filters ?? narrowed);
  const hits = found.answer ? groupsOf(found.answer).flatMap(({ hits }) => hits) : [];
  const at = Math.max(
    0,
    hits.findIndex((hit) => keyOf(hit) === pointed),
  );
  const active = hits[at] ? keyOf(hits[at]) : null;
  const isOpen = open && text.trim() !== "";

  useSlash(slash ? () => field.current?.select() : null);
  useEffect(() => {
    if (!open) return;
    const pressed = ({ target }: Event) => {
      if (!whole.current?.contains(target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [open]);
  const { answer, isCurrent } = found;
  useEffect(() => {
    if (!isOpen || !isCurrent || !answer) return;
    const shown = answer.hits.length;
    announce(say("search.found", { total: answer.total, shown, left: answer.total - shown }));
  }, [isOpen, isCurrent, answer, say]);
  useEffect(() => {
    if (isOpen && active)
      document.getElementById(optionId(list, active))?.scrollIntoView({ block: "nearest" });
  }, [isOpen, active, list]);

  const pick = (hit: SearchHit) => {
    setText("");
    setOpen(false);
    setPointed(null);
    field.current?.blur();
    onPick(hit);
  };
  const write = (next: string) => {
    setText(next);
    setPointed(null);
    setOpen(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // A word is still being put together, as in Chinese: the keys are the editor's.
    if (event.nativeEvent.isComposing) return;
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined && text.trim() !== "") {
      event.preventDefault();
      if (!isOpen) return setOpen(true);
      const next = hits[(at + by + hits.length) % hits.length];
      if (next) setPointed(keyOf(next));
    }
    if (event.key === "Enter" && isOpen) {
      event.preventDefault();
      // Not what was found for fewer letters.
      if (found.isCurrent && hits[at]) pick(hits[at]);
    }
    if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) setOpen(false);
      else setText("");
    }
  };

  return (
    <search
      className={`search ${className}`}
      ref={whole}
      onBlur={({ relatedTarget }) => {
        if (relatedTarget && !whole.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <div className="search-box">
        <Glass size={18} aria-hidden="true" />
        <input
          ref={field}
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={isOpen ? list : undefined}
          aria-activedescendant={isOpen && active ? optionId(list, active) : undefined}
          aria-autocomplete="list"
          aria-keyshortcuts={slash ? "/" : undefined}
          placeholder={placeholder}
          maxLength={200}
          value={text}
          dir="auto"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          // biome-ignore lint/a11y/noAutofocus: it stands in what the reader has just opened.
          autoFocus={autoFocus}
          onChange={({ target }) => write(target.value)}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {text !== "" ? (
          <button
            type="button"
            className="button quiet icon"
            aria-label={say("search.clear")}
            onClick={() => {
              write("");
              field.current?.focus();
            }}
          >
            <X size={16} aria-hidden="true" />
          </button>
        ) : (
          slash && <span className="key">/</span>
        )}
      </div>
      {isOpen && (
        <div className="search-panel">
          {!filters && (
            <div className="search-narrowing">
              <Narrow narrowing={narrowing} onNarrow={setNarrowing} />
              <MoreFilters more={more} onMore={setMore} />
            </div>
          )}
          <Results
            id={list}
            text={text.trim()}
            found={found}
            active={active}
            onPoint={setPointed}
            onPick={pick}
          />
        </div>
      )}
    </search>
  );
}

function optionId(list: string, key: string): string {
  return `${list} ${key}`.replaceAll(" ", "-");
}
