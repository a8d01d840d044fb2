import { Link, useLocation } from "@tanstack/react-router";
import { Bookmark, Trash2 } from "lucide-react";
import { type FormEvent, useState } from "react";
import { shortDay } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import { parse } from "../../store/address.ts";
import { announce } from "../../store/announce.ts";
import { forget, save, useSaved } from "../../store/saved.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { SavedFile } from "./SavedFile.tsx";
import "./saved.css";

/** Views by name, in this browser: this one can be kept, others opened, all taken along as a file. */
export function SavedViews() {
  const words = useWords();
  const { say } = words;
  const views = useSaved();
  const { pathname, searchStr } = useLocation();
  const [name, setName] = useState("");

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === "") return;
    const done = save({ name: name.trim(), address: `${pathname}${searchStr}` });
    announce(say(done ? "saved.done" : "saved.notKept", { name }));
    setName("");
  };
  return (
    <Disclosure
      className="button quiet icon saved-open"
      title={say("saved.title")}
      side="end"
      label={
        <>
          <Bookmark size={18} aria-hidden="true" />
          <span className="unseen">{say("saved.title")}</span>
        </>
      }
    >
      {(close) => (
        <div className="saved">
          <h2>{say("saved.title")}</h2>
          <form onSubmit={keep}>
            <label>
              <span>{say("saved.name")}</span>
              <input
                className="field"
                value={name}
                maxLength={120}
                onChange={({ target }) => setName(target.value)}
              />
            </label>
            <button type="submit" className="button primary" disabled={name.trim() === ""}>
              {say("saved.save")}
            </button>
          </form>
          {views.length === 0 && <p className="hint">{say("saved.none")}</p>}
          <ul>
            {views.map((view) => (
              <li key={view.name}>
                <Link
                  to={pathOf(view.address) as never}
                  search={parse(view.address.slice(pathOf(view.address).length + 1)) as never}
                  onClick={close}
                >
                  <bdi>{view.name}</bdi>
                </Link>
                <small>{shortDay(view.saved.slice(0, 10), words)}</small>
                <button
                  type="button"
                  className="button quiet icon"
                  onClick={() => forget(view.name)}
                >
                  <Trash2 size={14} aria-hidden="true" />
                  <span className="unseen">{say("saved.forget", { name: view.name })}</span>
                </button>
              </li>
            ))}
          </ul>
          <SavedFile empty={views.length === 0} />
        </div>
      )}
    </Disclosure>
  );
}

function pathOf(address: string): string {
  return address.split("?")[0]!;
}
