import { useWords } from "../../messages/words.tsx";
import { events } from "../../store/clocks.ts";
import type { Explorer } from "../explore/explorer.ts";
import { KindMark } from "../parts/KindMark.tsx";

/** The dated kinds of the process, each a switch; the same switches as the explorer's. */
export function KindSwitches({ explorer: { kinds, shown, verbs } }: { explorer: Explorer }) {
  const { say } = useWords();
  const dated = kinds.filter((kind) => events.includes(kind));
  return (
    <fieldset className="lateness-kinds">
      <legend className="unseen">{say("lateness.kinds")}</legend>
      {dated.map((kind) => {
        const isOn = shown.kinds === null || shown.kinds.includes(kind);
        return (
          <button
            key={kind}
            type="button"
            className="button quiet"
            aria-pressed={isOn}
            onClick={() => verbs.toggleKind(kind, kinds)}
          >
            <KindMark kind={kind} size={20} hollow={!isOn} />
            {say(`kinds.${kind}`)}
          </button>
        );
      })}
    </fieldset>
  );
}
