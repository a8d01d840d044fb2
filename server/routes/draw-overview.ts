import type { AgreementsAnswer } from "../../model/api/ledger.ts";
import type { Disputes } from "../../model/card.ts";
import { FIRST_DAY, LAST_DAY } from "../../model/day.ts";
import type { EmbedRequest } from "../../model/embed.ts";
import { agreementsPage } from "../embed/agreements-page.ts";
import { disputesPage } from "../embed/disputes-page.ts";
import { claimsCited } from "../queries/claims.ts";
import { disputes } from "./disputes.ts";
import type { DrawNeeds, Told } from "./draw-embed.ts";
import { agreements } from "./ledger.ts";
import { oneProcess } from "./processes.ts";
import { sourcesOf } from "./told.ts";

/** The agreements of a process that may have been in a window. */
export async function drawAgreements(
  asked: EmbedRequest<"ledger">,
  of: string,
  { store, today, base }: DrawNeeds,
): Promise<Told> {
  const process = await oneProcess(store.engine, of);
  const told = await agreements(store, {}, { process: of as never, known: asked.known });
  const { from = FIRST_DAY, to = LAST_DAY } = asked;
  const inWindow = told.agreements.filter(
    ({ days }) => days.edtf === null || (days.earliest <= to && days.latest >= from),
  );
  const sources = sourcesOf(told.claims, process.terms);
  // Written ids: the brand is put on where an answer is read.
  const shown = inWindow as unknown as AgreementsAnswer["agreements"];
  return agreementsPage(shown, { process, asked, sources, today, base });
}

/** What of a process is disputed; its facts have no window, their days are what is disputed. */
export async function drawDisputes(
  asked: EmbedRequest<"card">,
  of: string,
  { store, today, base }: DrawNeeds,
): Promise<Told> {
  const process = await oneProcess(store.engine, of);
  const told = await disputes(store, { id: of as never }, { known: asked.known });
  const about = told.disputes.map(({ fact }) => fact.id);
  const claims = await claimsCited(store.engine, about);
  const known = claims.filter((claim) => claim.known <= (asked.known ?? LAST_DAY));
  const sources = sourcesOf(known, process.terms);
  const shown = told.disputes as unknown as Disputes["disputes"];
  return disputesPage(shown, { process, names: told.names, asked, sources, today, base });
}
