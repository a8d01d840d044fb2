import { dateInWords } from "../../client/messages/days.ts";
import { countInWords, fieldInWords, valueInWords } from "../../client/messages/values.ts";
import type { Words } from "../../client/messages/words.tsx";
import { agreementDays } from "../../model/ledger/agreement.ts";
import type { MeasureFigures } from "../../model/ledger/figures.ts";
import type { Said } from "../../model/ledger/said.ts";
import type { Ledger, LedgerProvision } from "../../model/ledger.ts";
import { cited } from "./cited.ts";
import { type Html, html } from "./html.ts";
import { markOf, markSheet } from "./marks.ts";

export interface LedgerLook {
  words: Words;
  base: string;
}

/** An agreement's ledger in an embed: its days, then what was promised and what is reported, row by row. */
export function ledgerMain(ledger: Ledger, look: LedgerLook): Html {
  const { agreement, phases, provisions } = ledger;
  const { words } = look;
  const parts = [
    { id: null, name: words.say("ledger.whole"), state: null },
    ...phases.map(({ id, name, state }) => ({ id, name, state })),
  ];
  const days = agreementDays.filter((name) => agreement.dates[name].values.length > 0);
  return html`${markSheet(["Provision"])}<dl class="days">${days.map((name) => {
    const { values, disputed } = agreement.dates[name];
    const said = values.map((each) => saidBy(each, dateInWords(each.value, words), ledger));
    return html`<div><dt>${fieldInWords(name, words)}</dt>${said}${disputed && html`<dd><em>≠ ${words.say("badge.disputed")}</em></dd>`}</div>`;
  })}</dl>${parts.map(({ id, name, state }) => {
    const own = provisions.filter(({ phase }) => phase === id);
    if (own.length === 0 && id === null) return null;
    return html`<h2 class="part"><bdi>${name}</bdi>${state && html` <small>${words.say(`ledger.phase.${state}`)}</small>`}</h2><ol class="list two whole">${own.map((one) => row(one, ledger, look))}</ol>`;
  })}`;
}

/** Its stage and days, a line each, for a picture. */
export function ledgerLines({ agreement }: Ledger, words: Words): string[] {
  const days = agreementDays.filter((name) => agreement.dates[name].values.length > 0);
  return [
    words.say(`ledger.stage.${agreement.stage}`),
    ...days.map((name) => {
      const said = agreement.dates[name].values.map(({ value }) => dateInWords(value, words));
      return `${fieldInWords(name, words)}: ${words.list(said)}`;
    }),
  ];
}

function row(provision: LedgerProvision, ledger: Ledger, { words, base }: LedgerLook): Html {
  const { id, name, action, target, obliges, status, measures, noReport, said } = provision;
  const counted = ledger.measures.filter((measure) => measures.includes(measure.id));
  const who = words.and(obliges.map((each) => each.name));
  return html`<li>${markOf("Provision")}<div><h3><a href="${base}/facts/${encodeURIComponent(id)}" target="_blank" rel="noopener"><bdi>${action ?? name}</bdi></a></h3>${who && html`<p>${words.say("ledger.obliged")}: <bdi>${who}</bdi></p>`}${target?.values.map((each) => html`<p>${words.say("ledger.target")}: ${targetOf(each.value, target, words)}</p>`)}${statusOf(status.verdicts, status.disagreement, words)}${counted.map((measure) => figures(measure, words))}${noReport && html`<p>${words.say("ledger.noReport.any")}</p>`}${cited(firstWords(said.supports, ledger))}</div></li>
`;
}

function targetOf(
  value: string,
  { unit, recurrence }: { unit: string | null; recurrence: string | null },
  words: Words,
): string {
  const count = countInWords(value, words);
  const values = { count, unit: unit ?? "", period: recurrence ?? "" };
  return words
    .say(recurrence === null ? "ledger.target.once" : "ledger.target.each", values)
    .trim();
}

function statusOf(verdicts: string[], differ: boolean, words: Words): Html | null {
  if (verdicts.length === 0) return null;
  const said = verdicts.map((one) => valueInWords("verdict", one, words, (id) => id));
  return html`<p>${fieldInWords("verdict", words)}: ${words.list(said)}${differ && html` <em>≠ ${words.say("badge.disputed")}</em>`}</p>`;
}

/** The last few that were reported; who counted is always said, and no two counters are made one. */
function figures({ figures, name, unit }: MeasureFigures, words: Words): Html[] {
  return figures.slice(-3).flatMap(({ value, on, counters }) =>
    (value?.values ?? []).map((each) => {
      const days = on.values.map((day) => dateInWords(day.value, words));
      const count = countInWords(each.value, words);
      const told = words.say("ledger.mark", { count, unit: unit ?? name, days: words.list(days) });
      const by = counters.map((one) => one.name);
      return html`<p>${told}; ${
        by.length === 0
          ? words.say("ledger.noCounter")
          : words.say("ledger.countedBy", { name: words.and(by) })
      }</p>`;
    }),
  );
}

function saidBy({ supports }: Said, value: string, ledger: Ledger): Html {
  return html`<dd>${value} ${cited(firstWords(supports, ledger))}</dd>`;
}

/** The words that said first what some claims support. */
function firstWords(ids: string[], { claims }: Ledger) {
  const [first] = claims
    .filter(({ id }) => ids.includes(id))
    .sort((a, b) => (`${a.known} ${a.id}` < `${b.known} ${b.id}` ? -1 : 1));
  if (!first) return null;
  const { words, language, publisherName: publisher, address } = first;
  return { words, language, publisher, address };
}
