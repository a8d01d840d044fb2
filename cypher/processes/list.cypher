// Processes with how much is known of each, by name. Sources are those of the dossiers about the process.
// Its events are what happens: meetings, agreements, phases and acts; one that is only denied is none.
//
// @mode  read
// @param id           one process; null for all
// @row   id
// @row   name
// @row   edtf
// @row   earliest
// @row   latest
// @row   surelyFrom
// @row   surelyTo
// @row   clock        two or hindsight
// @row   terms        terms of our facts
// @row   firstEvent   first day of its dated events; null when it has none
// @row   lastEvent    last day of its dated events; null when it has none
// @row   counts       entities, meetings, agreements, claims, sources, publishers, languages

MATCH (process:Process)
WHERE ($id IS NULL OR process.id = $id) AND process.mergedInto IS NULL
CALL (process) {
  MATCH (process)<-[:BELONGS_TO]-(entity:Entity)
  RETURN count(entity) AS entities,
         count(CASE WHEN entity:Meeting AND entity.onlyDenied IS NULL THEN 1 END) AS meetings,
         count(CASE WHEN entity:Agreement AND entity.onlyDenied IS NULL THEN 1 END) AS agreements
}
CALL (process) {
  MATCH (process)<-[:BELONGS_TO]-(event:Entity)
  WHERE (event:Meeting OR event:Agreement OR event:Phase OR event:Act) AND event.edtf IS NOT NULL AND event.onlyDenied IS NULL
  RETURN min(CASE WHEN event.earliest <> '0001-01-01' THEN event.earliest END) AS firstEvent,
         max(CASE WHEN event.latest <> '9999-12-31' THEN event.latest ELSE event.surelyFrom END) AS lastEvent
}
CALL (process) {
  MATCH (dossier:Dossier)
  WHERE dossier.process = process.id
  MATCH (source:Source {dossier: dossier.id})
  RETURN count(source) AS sources, count(DISTINCT source.publisher) AS publishers, count(DISTINCT source.language) AS languages
}
CALL (process) {
  MATCH (dossier:Dossier)
  WHERE dossier.process = process.id
  MATCH (claim:Claim {dossier: dossier.id})
  RETURN count(claim) AS claims
}
CALL (process) {
  MATCH (dossier:Dossier)
  WHERE dossier.process = process.id
  WITH dossier ORDER BY dossier.id
  RETURN collect(dossier.clock) AS clocks, collect(dossier.terms) AS allTerms
}
RETURN process.id AS id, process.name AS name,
       process.edtf AS edtf, process.earliest AS earliest, process.latest AS latest, process.surelyFrom AS surelyFrom, process.surelyTo AS surelyTo,
       CASE WHEN 'hindsight' IN clocks THEN 'hindsight' ELSE 'two' END AS clock, coalesce(allTerms[0], '') AS terms, firstEvent, lastEvent,
       {entities: entities, meetings: meetings, agreements: agreements, claims: claims, sources: sources, publishers: publishers, languages: languages} AS counts
ORDER BY name, id
