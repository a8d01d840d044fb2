import { geoPath } from "d3-geo";
import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useId, useMemo, useRef } from "react";
import { useWords } from "../../messages/words.tsx";
import type { MapPlace } from "../../store/map.ts";
import { useSize } from "../timeline/size.ts";
import { useLand } from "./land.ts";
import { namesOf } from "./names.ts";
import { projectionFor, spotsOf } from "./project.ts";
import { useMapView } from "./use-map-view.ts";
import { centred, pressed } from "./view.ts";

interface Props {
  places: MapPlace[];
  selected: string | null;
  hovered: string | null;
  onSelect: (id: string | null) => void;
  onHover: (id: string | null) => void;
}

/** Nearer to the edge than this, what is chosen is brought in, px. */
const rim = 24;

/**
 * Land and sea, and a spot for every place with a point. One tab stop: arrows move it, + and −
 * zoom, 0 fits; wheel, drag and two fingers do too. The list beside it says the same for everybody.
 */
export function Chart({ places, selected, hovered, onSelect, onHover }: Props) {
  const { say } = useWords();
  const host = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(host);
  const { view, setView, hasDragged, onKeyDown } = useMapView(host, { width, height });
  const own = useId();
  const land = useLand();
  const projection = useMemo(
    () => projectionFor(places, { width: width || 1, height: height || 1 }),
    [places, width, height],
  );
  const coast = useMemo(
    () => (land.data ? geoPath(projection)(land.data) : null),
    [land.data, projection],
  );
  const spots = useMemo(() => spotsOf(places, projection, view), [places, projection, view]);
  const names = useMemo(() => namesOf(spots, width), [spots, width]);

  // What is chosen in the list comes into view, when the reader has moved the map away from it.
  const shownNow = useRef({ spots, width, height });
  shownNow.current = { spots, width, height };
  useEffect(() => {
    const { spots, width, height } = shownNow.current;
    const spot = spots.find(({ place }) => place.id === selected);
    if (!spot) return;
    const { x, y } = spot;
    if (x > rim && y > rim && x < width - rim && y < height - rim) return;
    setView((view) => {
      const point = { x: (x - view.left) / view.scale, y: (y - view.top) / view.scale };
      return centred(view, point, { width, height });
    });
  }, [selected, setView]);

  const buttons = [
    { word: say("map.out"), keys: "-", Icon: Minus },
    { word: say("map.in"), keys: "+", Icon: Plus },
    { word: say("map.fit"), keys: "0", Icon: Maximize },
  ];

  return (
    <figure
      className="map-chart"
      ref={host}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: its keys move the map, as the graph's do
      tabIndex={0}
      aria-label={say("map.label")}
      aria-describedby={`${own}-keys`}
      onKeyDown={onKeyDown}
    >
      <svg width={width} height={height} aria-hidden="true">
        {coast && (
          <path
            className="land"
            d={coast}
            transform={`translate(${view.left} ${view.top}) scale(${view.scale})`}
          />
        )}
        {spots.map(({ place, x, y, radius }) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it is for the keyboard.
          <g
            key={place.id}
            className={lookOf(place, selected, hovered)}
            transform={`translate(${x} ${y})`}
            onClick={() => hasDragged.current || onSelect(place.id === selected ? null : place.id)}
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
      <p className="unseen" id={`${own}-keys`}>
        {say("map.keys")}
      </p>
      <div className="map-zoom" role="toolbar" aria-label={say("map.zoom")}>
        {buttons.map(({ word, keys, Icon }) => (
          <button
            key={keys}
            type="button"
            tabIndex={-1}
            title={word}
            aria-label={word}
            aria-keyshortcuts={keys}
            onClick={() => setView((view) => pressed(view, keys, { width, height }) ?? view)}
          >
            <Icon size={16} aria-hidden="true" />
          </button>
        ))}
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
