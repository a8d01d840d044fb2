import type { Ends } from "./ends.ts";

/** Where an event was, by id: the nearest place that is named, not also what that place lies in. */
export function placesOf({ outOf }: Ends): (event: string) => string[] {
  const around = (id: string) => outOf(id, "LOCATED_IN").map(({ head }) => head);
  return (event) => {
    const said = [...new Set(around(event))];
    const wider = new Set(said.flatMap((place) => around(place)));
    return said.filter((place) => !wider.has(place));
  };
}
