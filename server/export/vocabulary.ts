import type { KindName } from "../../model/kinds.ts";

/** Names of ours in linked data: a scheme of its own, since a store has no address that is for ever. */
export const base = "urn:x-parley:";
export const iri = (what: "id" | "claim" | "source" | "view", id: string) =>
  `${base}${what}:${encodeURIComponent(id)}`;

/** What each kind is in schema.org and in the Simple Event Model, beside our own word for it. */
export const typesOf: Record<KindName, string[]> = {
  Person: ["schema:Person", "sem:Actor", "prov:Agent"],
  State: ["schema:Country", "sem:Actor", "prov:Agent"],
  Organisation: ["schema:Organization", "sem:Actor", "prov:Agent"],
  Office: ["schema:Role"],
  Place: ["schema:Place", "sem:Place"],
  Topic: ["schema:DefinedTerm"],
  Process: ["schema:EventSeries", "sem:Event"],
  Meeting: ["schema:Event", "sem:Event", "prov:Activity"],
  Agreement: ["schema:CreativeWork", "prov:Entity"],
  Phase: ["sem:Event"],
  Condition: ["prov:Entity"],
  Provision: ["prov:Entity"],
  Assessment: ["schema:Review", "prov:Entity"],
  Act: ["schema:Action", "sem:Event", "prov:Activity"],
  Measure: ["schema:StatisticalVariable"],
  Figure: ["schema:Observation", "prov:Entity"],
};

const day = { "@type": "xsd:date" };
const id = { "@type": "@id" };

/** Our words, mapped to schema.org, PROV and SEM where these have one; the rest are our own. */
export const context = {
  "@version": 1.1,
  "@vocab": `${base}word:`,
  schema: "https://schema.org/",
  prov: "http://www.w3.org/ns/prov#",
  sem: "http://semanticweb.cs.vu.nl/2009/11/sem/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  id: "@id",
  type: "@type",
  name: "schema:name",
  names: "schema:alternateName",
  note: "schema:description",
  edtf: { "@id": `${base}word:edtf`, "@type": "http://id.loc.gov/datatypes/edtf/EDTF" },
  earliest: { "@id": "sem:hasEarliestBeginTimeStamp", ...day },
  latest: { "@id": "sem:hasLatestEndTimeStamp", ...day },
  surelyFrom: { "@id": `${base}word:surelyFrom`, ...day },
  surelyTo: { "@id": `${base}word:surelyTo`, ...day },
  tail: { "@id": "schema:agent", ...id },
  head: { "@id": "schema:object", ...id },
  role: "schema:roleName",
  about: { "@id": "schema:about", ...id },
  words: "schema:text",
  source: { "@id": "prov:hadPrimarySource", ...id },
  speaker: { "@id": "prov:wasAttributedTo", ...id },
  known: { "@id": "prov:generatedAtTime", ...day },
  until: { "@id": "prov:invalidatedAtTime", ...day },
  publisher: { "@id": "schema:publisher", ...id },
  published: "schema:datePublished",
  language: "schema:inLanguage",
  url: { "@id": "schema:url", ...id },
  terms: "schema:license",
  title: "schema:headline",
  revision: "schema:version",
  shows: "schema:temporalCoverage",
} as const;
