import { Link, useSearch } from "@tanstack/react-router";
import { dateInWords } from "../../messages/days.ts";
import { useWords } from "../../messages/words.tsx";
import type { Happening, MapPlace } from "../../store/map.ts";
import { Differs } from "../parts/Differs.tsx";
import { KindMark } from "../parts/KindMark.tsx";

interface Props {
  places: MapPlace[];
  process: string;
  selected: string | null;
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
}

/** Every place with what was there; one of them opened by pressing its name or its spot. */
export function PlaceList({ places, process, selected, onSelect, onHover }: Props) {
  const { say } = useWords();
  return (
    <section className="map-list" aria-label={say("map.list")}>
      <h2>{say("map.list")}</h2>
      <ul>
        {places.map((place) => {
          const open = place.id === selected;
          return (
            <li key={place.id} className={place.inPeriod === 0 ? "outside" : undefined}>
              <button
                type="button"
                aria-expanded={open}
                onClick={() => onSelect(open ? null : place.id)}
                onPointerEnter={() => onHover(place.id)}
                onPointerLeave={() => onHover(null)}
              >
                <KindMark kind="Place" size={20} hollow={place.inPeriod === 0} />
                <bdi>{place.name}</bdi>
                <small>
                  {say("map.count", { count: place.inPeriod, all: place.happenings.length })}
                </small>
              </button>
              {open && (
                <>
                  {place.point === null && <p className="hint">{say("map.noPoint")}</p>}
                  <ol>
                    {place.happenings.map((one) => (
                      <HappeningRow key={one.id} happening={one} process={process} />
                    ))}
                  </ol>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function HappeningRow({ happening, process }: { happening: Happening; process: string }) {
  const words = useWords();
  const { id, kind, name, days, presence, disputed } = happening;
  const search = useSearch({ strict: false }) as Record<string, string>;
  return (
    <li className={presence}>
      <KindMark kind={kind} size={18} hollow={presence === "outside"} />
      <span>
        <Link
          to="/processes/$process"
          params={{ process }}
          search={{ ...search, selected: id } as never}
        >
          <bdi>{name}</bdi>
        </Link>
        <small>
          {disputed && <Differs />}
          {days.edtf ? dateInWords(days.edtf, words) : words.say("date.unknown")}
        </small>
      </span>
    </li>
  );
}
