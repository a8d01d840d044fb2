import { partiesIn } from "../../model/parties.ts";
import { disputesOf } from "../content/disputes.ts";
import { idsNamed } from "../content/named.ts";
import { sliceOn } from "../content/slice.ts";
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
  const found = disputesOf(id, sliceOn(slice, known), parties, known);
  const names = await namesOf(engine, found.disputes.flatMap(idsNamed));
  return { process: id, ...found, names };
};
