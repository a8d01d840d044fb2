import type { SourceSummary } from "../../../model/api/sources.ts";
import { spanOf } from "../../../model/date.ts";
import type { Row } from "./cell.ts";
import type { Subject } from "./subject.ts";

/** The texts that were out by the second clock's day. The window is of events, so it cuts none off. */
export function sourceRows({ sources, clocks }: Subject): Row[] {
  return sources.filter((one) => clocks.known === null || one.known <= clocks.known).map(rowOf);
}

function rowOf(source: SourceSummary): Row {
  const { id, title, publisher, publisherName, published, known, language, claims, terms } = source;
  const days = { edtf: published, ...spanOf(published) };
  return {
    id,
    cells: {
      name: { is: "name", name: title ?? publisherName, note: null },
      publisher: { is: "names", of: [{ id: publisher, name: publisherName }] },
      published: { is: "days", days, inferred: false, disputed: false },
      known: { is: "day", day: known },
      language: { is: "words", list: "language", of: [language] },
      claims: { is: "number", number: claims },
      terms: { is: "text", of: terms === null ? [] : [terms] },
    },
  };
}
