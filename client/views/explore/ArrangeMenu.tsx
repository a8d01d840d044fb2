import { SlidersHorizontal } from "lucide-react";
import type { LayoutName } from "../../../model/shown.ts";
import { type Key, useWords } from "../../messages/words.tsx";
import { type Arranging, arrange, arrangingOf, chosenNodes } from "../../store/arranging.ts";
import { layouts } from "../../store/layouts/index.ts";
import { Disclosure } from "../parts/Disclosure.tsx";
import type { Explorer } from "./explorer.ts";

interface Props {
  explorer: Explorer;
  lasso: boolean;
  onLasso: (on: boolean) => void;
}

/** How the network is laid out, what stands together in it, and what is put away. */
export function ArrangeMenu({ explorer, lasso, onLasso }: Props) {
  const { say } = useWords();
  const { shown, verbs, facts, visible } = explorer;
  const ids = chosenNodes(shown, facts);
  const members = visible.scene.nodes.find(({ id }) => id === ids[0])?.members ?? 0;
  return (
    <Disclosure
      className="button quiet"
      title={say("network.arrange")}
      side="end"
      label={
        <>
          <SlidersHorizontal size={16} aria-hidden="true" /> {say("network.arrange")}
        </>
      }
    >
      {(close) => (
        <div className="arrange">
          <fieldset>
            <legend>{say("network.layout")}</legend>
            {layouts.map(({ name }) => (
              <label key={name}>
                <input
                  type="radio"
                  name="layout"
                  checked={shown.layout === name}
                  onChange={() => verbs.setLayout(name satisfies LayoutName)}
                />
                {say(`network.layout.${name}`)}
              </label>
            ))}
          </fieldset>
          <label>
            <input
              type="checkbox"
              checked={shown.grouped}
              onChange={({ target }) => verbs.setGrouped(target.checked)}
            />
            {say("network.grouped")}
          </label>
          <button
            type="button"
            className="button"
            aria-pressed={lasso}
            onClick={() => {
              onLasso(!lasso);
              close();
            }}
          >
            {say("network.lasso")}
          </button>
          <p className="hint">
            {say(ids.length > 0 ? "network.chosen" : "network.none", { count: ids.length })}
          </p>
          {ids.length > 0 &&
            arrangingOf(shown, ids, members).map((one) => (
              <button
                key={one.name}
                type="button"
                className="button"
                aria-pressed={one.on}
                onClick={() => arrange(verbs, one, ids)}
              >
                {say(wordOf(one))}
              </button>
            ))}
        </div>
      )}
    </Disclosure>
  );
}

function wordOf({ name, on }: Arranging): Key {
  switch (name) {
    case "focus":
      return on ? "network.focus.off" : "network.focus.on";
    case "expand":
      return on ? "network.contract" : "network.expand";
    case "collapse":
      return on ? "network.uncollapse" : "network.collapse";
    case "apart":
      return on ? "network.together" : "network.apart";
    case "hide":
      return "network.hide";
  }
}
