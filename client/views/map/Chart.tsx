import { geoPath } from "d3-geo";
import { Maximize, Minus, Plus } from "lucide-react";
import { useMemo, useRef, useState } from "react";
import { useWords } from "../../messages/words.tsx";
import type { MapPlace } from "../../store/map.ts";
import { useSize } from "../timeline/size.ts";
import { useLand } from "./land.ts";
import { namesOf } from "./names.ts";
import { projectionFor, spotsOf } from "./project.ts";

interface Props {
  places: MapPlace[];
  selected: string | null;
  hovered: string | null;
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
}

const step = 1.6;

/**
 * Land and sea, and a spot for every place with a point. It is for the eye and the pointer; the list
 * beside it says and does the same for everybody.
 */
export function Chart({ places, selected, hovered, onSelect, onHover }: Props) {
  const { say } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(host);
  const [zoom, setZoom] = useState(1);
  const land = useLand();
  const projection = useMemo(() => {
    const size = { width: width || 1, height: height || 1 };
    return projectionFor(places, size, { zoom, about: selected });
  }, [places, width, height, zoom, selected]);
  const coast = useMemo(
    () => (land.data ? geoPath(projection)(land.data) : null),
    [land.data, projection],
  );
  const spots = useMemo(() => spotsOf(places, projection), [places, projection]);
  const names = useMemo(() => namesOf(spots, width), [spots, width]);
  return (
    <figure className="map-chart" ref={host}>
      <svg width={width} height={height} aria-hidden="true">
        {coast && <path className="land" d={coast} />}
        {spots.map(({ place, x, y, radius }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it is for the keyboard.
          <g
            key={place.id}
            className={lookOf(place, selected, hovered)}
            transform={`translate(${x} ${y})`}
            onClick={() => onSelect(place.id === selected ? null : place.id)}
            onPointerEnter={() => onHover(place.id)}
            onPointerLeave={() => onHover(null)}
          >
            <circle className="reach" r={Math.max(22, radius)} />
            <circle className="spot" r={radius} />
            {place.inPeriod > 1 && radius > 8 && (
              <text className="count" dy="0.35em">
                {place.inPeriod}
              </text>
            )}
          </g>
        ))}
        {names.map(({ id, name, x, y, anchor }) => (
          <text key={id} className="name" x={x} y={y} textAnchor={anchor}>
            {name}
          </text>
        ))}
      </svg>
      <div className="map-zoom">
        <button type="button" onClick={() => setZoom(zoom / step)}>
          <Minus size={16} aria-hidden="true" />
          <span className="unseen">{say("map.out")}</span>
        </button>
        <button type="button" onClick={() => setZoom(zoom * step)}>
          <Plus size={16} aria-hidden="true" />
          <span className="unseen">{say("map.in")}</span>
        </button>
        <button type="button" onClick={() => setZoom(1)}>
          <Maximize size={16} aria-hidden="true" />
          <span className="unseen">{say("map.fit")}</span>
        </button>
      </div>
      <figcaption className="hint">{say("map.terms")}</figcaption>
      {land.error && (
        <p className="hint" role="alert">
          {say("map.noLand")}
        </p>
      )}
    </figure>
  );
}

function lookOf({ id, inPeriod }: MapPlace, selected: string | null, hovered: string | null) {
  const state = [
    inPeriod === 0 && "outside",
    id === selected && "chosen",
    id === hovered && "near",
  ];
  return ["place", ...state].filter(Boolean).join(" ");
}
