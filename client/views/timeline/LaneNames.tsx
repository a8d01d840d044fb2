import { roleInWords } from "../../messages/scene-words.ts";
import type { Words } from "../../messages/words.tsx";
import { KindMark } from "../parts/KindMark.tsx";
import { type Lane, nobody } from "./lanes.ts";
import type { Picture } from "./picture.ts";

interface Props {
  picture: Picture;
  words: Words;
  unfolded: boolean;
  onUnfold: () => void;
  undated: number;
  selected: string | null;
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
}

/** What each row is: phases, actors with their role, counts. */
export function LaneNames({ picture, words, unfolded, onUnfold, undated, ...verbs }: Props) {
  const { say } = words;
  const { rows, agreements, by } = picture;
  return (
    <div className="tl-names" style={{ height: rows.height }}>
      {agreements.map((agreement) => (
        <div key={agreement.id} className="tl-name" style={{ top: agreement.top, height: 24 }}>
          <LaneName
            lane={{ ...agreement, kind: "Agreement", roles: [] }}
            words={words}
            {...verbs}
          />
        </div>
      ))}
      <ul>
        {rows.lanes.map(({ lane, y }) => (
          <li key={lane.id} className="tl-name" style={{ top: y - 12, height: 24 }}>
            {lane.id === nobody ? (
              <span className="tl-nobody">{say(`timeline.lane.nobody.${by}`)}</span>
            ) : (
              <LaneName lane={lane} words={words} {...verbs} />
            )}
          </li>
        ))}
      </ul>
      {rows.quiet && (
        <button
          type="button"
          className="tl-quiet"
          style={{ top: rows.quiet.top, height: rows.quiet.height }}
          aria-expanded={unfolded}
          onClick={onUnfold}
        >
          {say(unfolded ? "timeline.lanes.fold" : "timeline.lanes.quiet", {
            lanes: rows.quiet.lanes,
            events: rows.quiet.events,
          })}
        </button>
      )}
      {rows.measures.map(({ measure, top, height }) => (
        <div key={measure.id} className="tl-name tl-measure" style={{ top, height }}>
          <KindMark kind="Figure" size={18} />
          <span>
            <bdi title={measure.name}>{measure.name}</bdi>
            <small>{say("timeline.tally.counts", { counts: measure.tallies.length })}</small>
          </span>
        </div>
      ))}
      {undated > 0 && (
        <p className="unseen">{say("timeline.undatedEvents", { events: undated })}</p>
      )}
    </div>
  );
}

function LaneName({
  lane: { id, kind, name, roles },
  words,
  selected,
  onSelect,
  onHover,
}: Pick<Props, "words" | "selected" | "onSelect" | "onHover"> & {
  lane: Pick<Lane, "id" | "kind" | "name" | "roles">;
}) {
  const said = roles.map((role) => roleInWords(role, words));
  return (
    <button
      type="button"
      tabIndex={-1}
      aria-current={id === selected ? "true" : undefined}
      title={said.length > 0 ? `${name}: ${words.list(said)}` : name}
      onClick={() => onSelect(id)}
      onPointerEnter={() => onHover(id)}
      onPointerLeave={() => onHover(null)}
    >
      <KindMark kind={kind} size={18} />
      <bdi>{name}</bdi>
      {said[0] && <small>{said[0]}</small>}
    </button>
  );
}
