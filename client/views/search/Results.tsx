import { SearchX } from "lucide-react";
import type { SearchHit } from "../../../model/search.ts";
import { useWords } from "../../messages/words.tsx";
import type { Found } from "../../store/found.ts";
import { groupsOf, keyOf } from "../../store/options.ts";
import { Failed } from "../states/Failed.tsx";
import { HitRow } from "./HitRow.tsx";

interface Props {
  id: string;
  text: string;
  found: Found;
  /** The option that Enter takes. */
  active: string | null;
  onPoint: (key: string) => void;
  onPick: (hit: SearchHit) => void;
}

/** What was found, in groups; or that nothing was, with what is near; or that it is on its way. */
export function Results({ id, text, found, active, onPoint, onPick }: Props) {
  const { say } = useWords();
  const { answer, error, isCurrent, retry } = found;
  if (error) return <Failed error={error} retry={retry} />;
  const groups = answer ? groupsOf(answer) : [];
  return (
    <>
      {answer && isCurrent && answer.hits.length === 0 && (
        <div className="search-none">
          <SearchX size={20} aria-hidden="true" />
          <p>
            <strong>
              <bdi>{say("search.none", { text: shortened(text) })}</bdi>
            </strong>
          </p>
          <p>{say(answer.near.length > 0 ? "search.none.near" : "search.none.text")}</p>
        </div>
      )}
      <div
        id={id}
        role="listbox"
        aria-label={say("search.label")}
        aria-busy={!isCurrent}
        className={isCurrent ? "" : "stale"}
        tabIndex={-1}
      >
        {!answer && <Waiting />}
        {groups.map(({ heading, hits }) => (
          // biome-ignore lint/a11y/useSemanticElements: a listbox parts its options by groups, not by fieldsets.
          <div key={heading} role="group" aria-label={say(`search.${heading}`)}>
            <p className="heading" aria-hidden="true">
              {say(`search.${heading}`)}
            </p>
            {hits.map((hit) => {
              const key = keyOf(hit);
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox does.
                <div
                  key={key}
                  id={`${id} ${key}`.replaceAll(" ", "-")}
                  role="option"
                  tabIndex={-1}
                  aria-selected={key === active}
                  className="hit"
                  onPointerMove={() => onPoint(key)}
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => onPick(hit)}
                >
                  <HitRow hit={hit} />
                </div>
              );
            })}
          </div>
        ))}
      </div>
    </>
  );
}

function Waiting() {
  return (
    <div className="search-wait" aria-hidden="true">
      <span className="skeleton" />
      <span className="skeleton" />
      <span className="skeleton" />
    </div>
  );
}

const shortened = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
