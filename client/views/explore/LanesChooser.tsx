import { type Lanes, laneKinds } from "../../../model/shown.ts";
import { useWords } from "../../messages/words.tsx";

interface Props {
  lanes: Lanes;
  onLanes: (lanes: Lanes) => void;
}

/** What the lanes of the timeline stand for. */
export function LanesChooser({ lanes, onLanes }: Props) {
  const { say } = useWords();
  return (
    <label className="lanes-chooser">
      <span>{say("timeline.lanes.by")}</span>
      <select value={lanes} onChange={({ target }) => onLanes(target.value as Lanes)}>
        {laneKinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`timeline.lanes.by.${kind}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
