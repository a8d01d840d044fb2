import { type GeoProjection, geoEquirectangular } from "d3-geo";
import type { MapPlace } from "../../store/map.ts";
import { fitted, type MapView } from "./view.ts";

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

/** A plain projection, north above, that holds some places: those of the period, or all where none is. */
export function projectionFor(
  places: MapPlace[],
  { width, height }: { width: number; height: number },
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
  if (points.length === 0) return projection.fitSize([width, height], { type: "Sphere" });
  return projection.fitExtent(
    [
      [room, room],
      [width - room, height - room],
    ],
    corners,
  );
}

/** Places with a point, the larger ones first, so that the smaller lie on them. */
export function spotsOf(
  places: MapPlace[],
  projection: GeoProjection,
  { scale, left, top }: MapView = fitted,
): Spot[] {
  return places
    .flatMap((place): Spot[] => {
      if (!place.point) return [];
      const at = projection([place.point.longitude, place.point.latitude]);
      if (!at) return [];
      const [x, y] = [scale * at[0] + left, scale * at[1] + top];
      return [{ place, x, y, radius: radiusOf(place.inPeriod) }];
    })
    .sort((a, b) => b.radius - a.radius);
}

/** By area, so that four times as much looks four times as much. */
function radiusOf(happenings: number): number {
  return Math.min(28, 5 + 2.5 * Math.sqrt(happenings));
}
