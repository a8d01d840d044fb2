import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import type { SearchHit } from "../../../model/search.ts";
import { useWords } from "../../messages/words.tsx";
import { announce } from "../../store/announce.ts";
import { questions } from "../../store/questions.ts";
import { Hit } from "./Hit.tsx";
import { useLate } from "./late.ts";
import { useSlash } from "./slash.ts";
import { wayTo } from "./way.ts";
import "./search.css";

/** How long nothing is typed before it is asked, ms. */
const rest = 160;

/** Finds people, bodies, texts, places and the words of sources, by any spelling. "/" leads here. */
export function SearchBox() {
  const { say } = useWords();
  const own = useId();
  const box = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const { process } = useParams({ strict: false });
  const [typed, setTyped] = useState("");
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const asked = useLate(typed.trim(), rest);
  const answer = useQuery({ ...questions.search(asked), enabled: asked !== "" });
  const hits = asked === "" ? [] : (answer.data?.hits ?? []);
  const shown = open && typed.trim() !== "";
  useSlash(field);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer begins at its first line.
  useEffect(() => setActive(0), [answer.data]);
  useEffect(() => {
    if (shown && answer.data) announce(say("search.found", { count: answer.data.hits.length }));
  }, [shown, answer.data, say]);

  const go = (hit: SearchHit) => {
    setOpen(false);
    setTyped("");
    field.current?.blur();
    void navigate(wayTo(hit, process) as never);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by && hits.length > 0) {
      event.preventDefault();
      setOpen(true);
      setActive((now) => (now + by + hits.length) % hits.length);
    } else if (event.key === "Enter" && shown && hits[active]) {
      event.preventDefault();
      go(hits[active]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (shown) setOpen(false);
      else field.current?.blur();
    }
  };

  return (
    <search
      className="search"
      ref={box}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) setOpen(false);
      }}
    >
      <label>
        <Search size={16} aria-hidden="true" />
        <span className="unseen">{say("search.label")}</span>
        <input
          ref={field}
          type="search"
          role="combobox"
          aria-expanded={shown}
          aria-controls={`${own}-hits`}
          aria-autocomplete="list"
          aria-keyshortcuts="/"
          aria-activedescendant={shown && hits[active] ? `${own}-${active}` : undefined}
          placeholder={say("search.hint")}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={typed}
          onChange={({ target }) => {
            setTyped(target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        <span className="key" aria-hidden="true">
          /
        </span>
      </label>
      <div className="hits" hidden={!shown}>
        <div id={`${own}-hits`} role="listbox" aria-label={say("search.results")}>
          {hits.map((hit, at) => (
            <Hit
              key={`${hit.kind} ${hit.id} ${hit.passage?.number ?? ""}`}
              id={`${own}-${at}`}
              hit={hit}
              active={at === active}
              onPick={() => go(hit)}
            />
          ))}
        </div>
        {answer.isError && <p>{say("search.failed")}</p>}
        {asked !== "" && answer.isPending && <p className="skeleton line" aria-busy="true" />}
        {answer.data && hits.length === 0 && <p>{say("search.nothing", { text: asked })}</p>}
      </div>
    </search>
  );
}
