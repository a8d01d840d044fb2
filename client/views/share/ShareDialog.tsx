import { useQuery } from "@tanstack/react-query";
import { useLocation } from "@tanstack/react-router";
import { Link2, X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import type { Search } from "../../store/address.ts";
import { daysOnScreen, opensWithDays } from "../../store/days-on-screen.ts";
import { questions } from "../../store/questions.ts";
import { firstChoice, type Shared, shareable } from "../../store/share.ts";
import { Copy } from "../parts/Copy.tsx";
import { Choices } from "./Choices.tsx";
import { Preview } from "./Preview.tsx";
import { Take } from "./Take.tsx";
import { useFrozen } from "./use-frozen.ts";
import "./share.css";

/** What is on the screen as an embed: a live preview, and everything to take away. */
export function ShareDialog({ close }: { close: () => void }) {
  const { say } = useWords();
  const { pathname, search } = useLocation();
  const dialog = useRef<HTMLDialogElement>(null);
  const shared = shareable(pathname, search as Search);
  const opens = shared !== null && opensWithDays(pathname);
  const { data: graph } = useQuery({
    ...questions.graph(shared?.of.id ?? ""),
    enabled: opens,
  });
  const days = opens && graph ? daysOnScreen(pathname, search as Search, graph) : {};
  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className="share" aria-labelledby="share-title" onClose={close}>
      <form method="dialog">
        <h2 id="share-title">{say("share.title")}</h2>
        <button type="submit" className="button quiet icon">
          <X size={18} aria-hidden="true" />
          <span className="unseen">{say("share.close")}</span>
        </button>
      </form>
      {shared ? (
        <Embed
          key={opens && graph ? "days" : "none"}
          shared={shared}
          search={{ ...(search as Search), ...days }}
        />
      ) : (
        <p className="share-none">{say("share.none")}</p>
      )}
      <p className="share-link">
        <Copy
          text={location.href}
          icon={<Link2 size={16} aria-hidden="true" />}
          label={say("share.link")}
        />
      </p>
    </dialog>
  );
}

function Embed({ shared, search }: { shared: Shared; search: Search }) {
  const [choice, setChoice] = useState(() => firstChoice(shared, search));
  const frozen = useFrozen(shared, choice);
  return (
    <div className="share-body">
      <div>
        <Choices shared={shared} choice={choice} choose={setChoice} frozen={frozen} />
        <Take shared={shared} choice={choice} address={frozen.address} />
      </div>
      <Preview address={frozen.address ?? frozen.live} />
    </div>
  );
}
