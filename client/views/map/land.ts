import { useQuery } from "@tanstack/react-query";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import address from "world-atlas/land-50m.json?url";

/** Coastlines from Natural Earth (public domain), without a border. Fetched from our own server, once. */
export function useLand() {
  return useQuery({
    queryKey: ["land"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: async ({ signal }) => {
      const answer = await fetch(address, { signal });
      const world = (await answer.json()) as Topology<{ land: GeometryCollection }>;
      return feature(world, world.objects.land);
    },
  });
}
