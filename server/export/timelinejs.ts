import { aboutOf } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { jsonOf, together } from "./pieces.ts";
import { escaped, marksOf, possibly, shown } from "./texts.ts";
import { parley } from "./timelinejs-back.ts";
import type { Mentioned, View, ViewEntity, ViewFact } from "./view.ts";

/**
 * TimelineJS 3: an event for each entity whose first day is known. It has no word for a doubt, an open
 * end or a second date: that is said in the day as it is shown. A key of ours rides along for the way back.
 */
export const timelinejs: Exporter = { id: "timelinejs", write: (view) => together(written(view)) };

/** What a timeline has a place for, in time order: what happens, and texts; not who lived when. */
export function eventsOf({ entities }: View): ViewEntity[] {
  return entities
    .filter((fact) => kinds.has(fact.kind) && possibly(fact).from !== null)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
const keyOf = ({ earliest, latest, id }: ViewEntity) => `${earliest} ${latest} ${id}`;
const kinds = new Set(["Meeting", "Act", "Agreement", "Phase", "Figure"]);

async function* written(view: View): AsyncGenerator<string> {
  const { title, shows, address, revision, terms, words } = aboutOf(view);
  const text = [
    `<p>${escaped(shows)}</p>`,
    `<p>Parley, revision ${revision.slice(0, 12)}: ${escaped(address)}</p>`,
    `<p>${escaped(`Facts: ${terms.join(", ")}. ${words}`)}</p>`,
  ].join("");
  const opening = {
    unique_id: "parley-view",
    text: { headline: html(title), text },
  };
  const byId = new Map(view.sources.map((source) => [source.id, source]));
  yield `{"title":${jsonOf(opening)},\n"events":[`;
  let between = "\n";
  const events = eventsOf(view);
  const inFile = new Set<string>();
  const frame: Mentioned[] = [];
  const publishers = new Set(view.sources.map(({ publisher }) => publisher));
  const standing = view.entities.filter(({ id, kind }) => kind === "Process" || publishers.has(id));
  for await (const { fact, written } of view.facts(standing)) {
    const { id, kind, name } = fact as ViewEntity;
    frame.push({ id, kind, name, written });
  }
  for await (const one of view.facts(events)) {
    for (const { id } of one.claims) inFile.add(id);
    yield `${between}${jsonOf(eventOf(one, byId))}`;
    between = ",\n";
  }
  yield `\n],\n"parley":${jsonOf(parley(view, { events, frame, inFile }))}}\n`;
}

type Sources = Map<string, View["sources"][number]>;

function eventOf({ fact, claims, written, links }: ViewFact, sources: Sources) {
  const entity = fact as ViewEntity;
  const { from, to } = possibly(entity);
  const marks = marksOf(entity);
  const days = entity.edtf ?? "";
  const display = [shown(days), ...marks].join(" · ");
  const headline = html(entity.name);
  const said = claims.filter(({ field, stance }) => field === "" && stance === "supports");
  const lines = said.map(({ words, source }) => {
    const { publisherName, published, url, language } = sources.get(source)!;
    return `<p><q lang="${escaped(language)}">${html(words)}</q> – <a href="${escaped(safe(url))}">${html(publisherName)}, ${escaped(published)}</a></p>`;
  });
  return {
    unique_id: entity.id,
    start_date: dateOf(from!),
    // An end that is the start in every part is dropped there, and is none.
    ...(to !== null && to !== from ? { end_date: dateOf(to) } : {}),
    ...(display === "" ? {} : { display_date: display }),
    text: { headline, text: lines.join("") },
    group: entity.kind,
    parley: {
      ...{ kind: entity.kind, edtf: entity.edtf, name: entity.name, headline },
      ...{ written, claims, links },
    },
  };
}

/** Always with the same parts, civil: TimelineJS reads an end that has fewer as its first day. */
function dateOf(day: string) {
  const [year, month, date] = day.split("-").map(Number);
  return { year, month, day: date };
}

const html = (text: string) => escaped(shown(text));

/** An address that leads to a page, and never to a script. */
function safe(url: string): string {
  return /^https?:/i.test(url) ? url : "about:blank";
}
