import type { Mentioned, View, ViewEntity } from "./view.ts";

/**
 * What a timeline carries for the way back, beside its events: the sources, and what it has no place
 * for, by id, so that whoever loads it again is told what is lost.
 */
export function parley(
  view: View,
  written: {
    events: readonly ViewEntity[];
    /** Its processes and publishers: they stand without a claim, and no dossier can be read without them. */
    frame: readonly Mentioned[];
    /** Ids of the claims that its events carry. */
    inFile: ReadonlySet<string>;
  },
) {
  const { events, frame, inFile } = written;
  const { revision, asked, address, dossiers, sources, entities, relations } = view;
  const mentioned = [...frame, ...view.mentioned];
  const inPlace = new Set([...events, ...frame].map(({ id }) => id));
  const claims = [...entities, ...relations].flatMap((fact) => fact.claims.map(({ id }) => id));
  return {
    ...{ format: "parley-timelinejs-1", revision, asked, address, dossiers, sources, mentioned },
    leftOut: {
      entities: entities.filter(({ id }) => !inPlace.has(id)).map(({ id }) => id),
      relations: relations.map(({ id }) => id),
      claims: [...new Set(claims)].filter((id) => !inFile.has(id)),
    },
  };
}
