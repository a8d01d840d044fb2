import * as z from "zod";
import { Health } from "../../model/api/health.ts";
import { defineQuery, defineWrite } from "./query.ts";
import { NoParams } from "./shapes.ts";

export const storeHead = defineQuery("store/head", {
  params: NoParams,
  row: z.object({ format: z.number().int(), revision: z.string() }),
});

export const storeCounts = defineQuery("store/counts", {
  params: NoParams,
  row: Health.shape.counts,
});

export const wipeStore = defineWrite("store/wipe", NoParams);
