import { type GeoProjection, geoEquirectangular } from "d3-geo";
import type { MapPlace } from "../../store/map.ts";

/** A place on the sheet, px. */
export interface Spot {
  place: MapPlace;
  x: number;
  y: number;
  radius: number;
}

/** Room around the outermost places, for their names, px. */
const margin = 72;
/** A single place is shown with so many degrees around it. */
const around = 4;

/**
 * A plain projection, north above, that holds some places: those of the period, or all where none is.
 * Nearer (`zoom` above 1), the place of `about` comes to the middle; else that of most events.
 */
export function projectionFor(
  places: MapPlace[],
  { width, height }: { width: number; height: number },
  { zoom, about }: { zoom: number; about: string | null },
): GeoProjection {
  const dated = places.filter(({ inPeriod }) => inPeriod > 0);
  const points = (dated.length > 0 ? dated : places).flatMap(({ point }) => point ?? []);
  const east = points.map(({ longitude }) => longitude);
  const north = points.map(({ latitude }) => latitude);
  const [west, south] = [Math.min(...east) - around, Math.min(...north) - around];
  const [right, top] = [Math.max(...east) + around, Math.max(...north) + around];
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [right, top],
    ],
  };
  const room = Math.min(margin, width / 6, height / 6);
  const projection = geoEquirectangular();
  if (points.length > 0)
    projection.fitExtent(
      [
        [room, room],
        [width - room, height - room],
      ],
      corners,
    );
  else projection.fitSize([width, height], { type: "Sphere" });
  if (zoom === 1) return projection;
  const point = places.find(({ id }) => id === about)?.point ?? places.find(hasPoint)?.point;
  const fitted = projection.invert!([width / 2, height / 2])!;
  const middle: [number, number] = point && zoom > 1 ? [point.longitude, point.latitude] : fitted;
  projection.scale(projection.scale() * zoom);
  const [x, y] = projection(middle)!;
  const [across, down] = projection.translate();
  return projection.translate([across + width / 2 - x, down + height / 2 - y]);
}

function hasPoint({ point }: MapPlace): boolean {
  return point !== null;
}

/** Places with a point, the larger ones first, so that the smaller lie on them. */
export function spotsOf(places: MapPlace[], projection: GeoProjection): Spot[] {
  return places
    .flatMap((place): Spot[] => {
      if (!place.point) return [];
      const at = projection([place.point.longitude, place.point.latitude]);
      return at ? [{ place, x: at[0], y: at[1], radius: radiusOf(place.inPeriod) }] : [];
    })
    .sort((a, b) => b.radius - a.radius);
}

/** By area, so that four times as much looks four times as much. */
function radiusOf(happenings: number): number {
  return Math.min(28, 5 + 2.5 * Math.sqrt(happenings));
}
