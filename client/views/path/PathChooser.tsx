import { Route } from "lucide-react";
import { useWords } from "../../messages/words.tsx";
import type { Explorer } from "../explore/explorer.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import { SearchField } from "../search/SearchField.tsx";
import "./path.css";

const actors = { kind: "Person,State,Organisation" };

/** "Path to …": asks whom, and shows the path from what is selected to them. */
export function PathChooser({ explorer: { shown, verbs } }: { explorer: Explorer }) {
  const { say } = useWords();
  return (
    <div className="path-chooser">
      <Disclosure
        className="button"
        title={say("path.whom")}
        label={
          <>
            <Route size={16} aria-hidden="true" /> {say("path.open")}
          </>
        }
      >
        {(close) => (
          <SearchField
            autoFocus
            className="whom"
            label={say("path.whom")}
            placeholder={say("path.whom.placeholder")}
            filters={actors}
            onPick={({ id }) => {
              close();
              if (id !== shown.selected) verbs.showPath(id);
            }}
          />
        )}
      </Disclosure>
    </div>
  );
}
