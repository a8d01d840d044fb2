import type { Claim } from "../../model/claim.ts";
import { aboutOf } from "./about.ts";
import type { Exporter } from "./exporter.ts";
import { jsonOf, together } from "./pieces.ts";
import { possibly } from "./texts.ts";
import type { View, ViewFact, ViewSource } from "./view.ts";
import { context, iri, typesOf } from "./vocabulary.ts";

/** Linked data: a node for each fact, claim and source, with a context that says what our words mean. */
export const jsonld: Exporter = { id: "jsonld", write: (view) => together(written(view)) };

async function* written(view: View): AsyncGenerator<string> {
  yield `{"@context":${jsonOf(context)},\n"@graph":[\n${jsonOf(dataset(view))}`;
  for (const source of view.sources) yield next(sourceNode(source));
  for (const { id, kind, name } of view.mentioned)
    yield next({ id: iri("id", id), type: [kind, ...typesOf[kind]], name });
  for await (const one of view.facts()) {
    yield next(factNode(one));
    for (const claim of one.claims) yield next(claimNode(claim));
  }
  yield "\n]}\n";
}

const next = (node: object) => `,\n${jsonOf(withoutNulls(node))}`;

function dataset(view: View) {
  const { title, revision, shows, terms, words, address } = aboutOf(view);
  return {
    id: iri("view", `${revision}:${JSON.stringify(view.asked)}`),
    type: ["View", "schema:Dataset", "prov:Entity"],
    ...{ name: title, revision, shows, terms, note: words, shownAt: address },
  };
}

function sourceNode(source: ViewSource) {
  const { id, publisher, published, language, url, terms, title, archived, follows } = source;
  return {
    id: iri("source", id),
    type: ["Source", "schema:CreativeWork", "prov:Entity"],
    publisher: iri("id", publisher),
    ...{ published, language, url: safe(url), terms, title, archived },
    ...(follows.length > 0
      ? { "prov:wasInfluencedBy": follows.map((one) => ({ id: iri("source", one.source) })) }
      : {}),
  };
}

function factNode({ fact }: ViewFact) {
  const { from: earliest, to: latest } = possibly(fact);
  const { edtf, surelyFrom, surelyTo, standing } = fact;
  const shared = {
    ...{ edtf, earliest, latest, surelyFrom, surelyTo },
    state: standing.state,
    ...{ disputed: standing.disputed, denied: standing.denied, alleged: standing.alleged },
    ...{ singleOrigin: standing.singleOrigin, inferred: standing.inferred },
    properties: Object.entries(fact.properties).map(([property, value]) => ({ property, value })),
  };
  if (fact.is === "entity") {
    const { id, kind, name, names } = fact;
    const types = [kind, ...typesOf[kind]];
    return { id: iri("id", id), type: types, name, names: names.map(nameNode), ...shared };
  }
  const { id, type, tail, head, role } = fact;
  return {
    ...{ id: iri("id", id), type: ["Relation", type, "prov:Influence"] },
    ...{ tail: iri("id", tail), head: iri("id", head), role },
    ...shared,
  };
}

function nameNode({ is, lang }: { is: string; lang: string }) {
  return /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(lang) ? { "@value": is, "@language": lang } : is;
}

function claimNode(claim: Claim) {
  const { id, about, field, value, stance, words, source, speaker, voice, origin } = claim;
  return {
    ...{ id: iri("claim", id), type: ["Claim", "schema:Claim", "prov:Entity"] },
    about: iri("id", about),
    ...{ field: field || null, value, stance, words, origin, voice, inferred: claim.inferred },
    ...{ source: iri("source", source), speaker: speaker && iri("id", speaker) },
    known: claim.known,
    until: claim.until === "9999-12-31" ? null : claim.until,
  };
}

/** An address that can be one: linked data refuses what is none. */
function safe(url: string): string | null {
  return URL.canParse(url) ? new URL(url).href : null;
}

function withoutNulls(node: object) {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== null));
}
