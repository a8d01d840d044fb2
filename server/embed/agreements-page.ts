import { dateInWords } from "../../client/messages/days.ts";
import { fieldInWords } from "../../client/messages/values.ts";
import type { Words } from "../../client/messages/words.tsx";
import type { AgreementsAnswer } from "../../model/api/ledger.ts";
import { agreementDays } from "../../model/ledger/agreement.ts";
import { openAddress } from "./address.ts";
import { type Html, html } from "./html.ts";
import { type ImageNeeds, wordsImage } from "./image.ts";
import { markOf, markSheet } from "./marks.ts";
import type { OverviewNeeds } from "./overview.ts";
import { wordsIn } from "./words.ts";

type Agreement = AgreementsAnswer["agreements"][number];

/** The agreements of a process with their separate days, in place of a ledger of one of them. */
export function agreementsPage(
  agreements: Agreement[],
  { process, asked, sources, base, today }: OverviewNeeds,
) {
  const words = wordsIn(asked.lang);
  const { known, to } = asked;
  const row = (one: Agreement) => {
    const address = openAddress(base, `/agreements/${one.id}`, { known });
    const { phases, provisions, figures } = one;
    const days = daysOf(one, words).map((day) => html`<p>${day}</p>`);
    return html`<li>${markOf("Agreement")}<div><h2><a href="${address}" target="_blank" rel="noopener"><bdi>${one.name}</bdi></a> <small>${words.say(`ledger.stage.${one.stage}`)}</small></h2>${days}<p>${words.say("agreements.counts", { phases, provisions, figures })}</p></div></li>
`;
  };
  return {
    title: words.say("embed.overview", {
      title: words.say("agreements.title"),
      name: process.name,
    }),
    below: null,
    main:
      agreements.length === 0
        ? html`<p>${words.say("agreements.none")}</p>`
        : html`${markSheet(["Agreement"])}<ol class="list two whole">${agreements.map(row)}</ol>`,
    sources,
    asOf: to ?? today,
    open: openAddress(base, `/processes/${process.id}/agreements`, { known }),
    image: (needs: ImageNeeds) =>
      wordsImage(
        {
          title: process.name,
          lines: agreements.map((one) => `${one.name}: ${words.say(`ledger.stage.${one.stage}`)}`),
        },
        needs,
      ),
  };
}

/** Each day that is given of it; days that cannot all be true are marked. */
function daysOf({ dates }: Agreement, words: Words): Html[] {
  return agreementDays
    .filter((name) => dates[name].values.length > 0)
    .map((name) => {
      const { values, disputed } = dates[name];
      const said = words.list(values.map(({ value }) => dateInWords(value, words)));
      return html`${fieldInWords(name, words)}: ${said}${disputed && html` <em>≠ ${words.say("badge.disputed")}</em>`}`;
    });
}
