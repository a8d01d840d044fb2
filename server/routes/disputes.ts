import { partiesIn } from "../../model/parties.ts";
import { disputesOf } from "../content/disputes.ts";
import { idsNamed } from "../content/named.ts";
import { idsBeside, linkedFacts, sideBySideOf } from "../content/side-by-side.ts";
import { sliceOn } from "../content/slice.ts";
import { claimsRelayed } from "../queries/claims.ts";
import { dossierClaimLinks, dossiersList } from "../queries/dossiers.ts";
import { ask } from "../queries/query.ts";
import { readSlice } from "../view/slice.ts";
import { allDays } from "../view/window.ts";
import { namesOf } from "./named.ts";
import { oneProcess } from "./processes.ts";
import type { Reading } from "./reading.ts";

export const disputes: Reading<"disputes"> = async ({ engine }, { id }, { known }) => {
  await oneProcess(engine, id);
  const slice = await readSlice(engine, id, allDays);
  // Who is a party is the frame in which the clock is read, as it is in the picture.
  const parties = partiesIn(slice.relations);
  const slicedOn = sliceOn(slice, known);
  const found = disputesOf(id, slicedOn, parties, known);
  const dossiers = await ask(engine, dossiersList, {});
  const links = await ask(engine, dossierClaimLinks, {
    dossiers: dossiers.map(({ dossier }) => dossier.id),
  });
  const relays = await ask(engine, claimsRelayed, { process: id });
  const relayed = new Set(relays.map(({ claim }) => claim));
  const beside = sideBySideOf(slicedOn, linkedFacts(slicedOn, links), relayed, known);
  const names = await namesOf(engine, [...found.disputes.flatMap(idsNamed), ...idsBeside(beside)]);
  return { process: id, ...found, ...beside, names };
};
