// One source with its passages and the sources that it corrects, translates or relays.
//
// @mode  read
// @param id
// @row   id
// @row   dossier
// @row   publisher
// @row   publisherName
// @row   published       EDTF, as given
// @row   known           the day it counts as known
// @row   language
// @row   url
// @row   title
// @row   terms
// @row   archived
// @row   passages        a JSON text
// @row   follows         how and source, by source
// @row   claims          how many claims rest on it

MATCH (source:Source {id: $id})
CALL (source) { MATCH (entity:Entity {id: source.publisher}) RETURN collect(entity.name) AS publishers }
CALL (source) { MATCH (claim:Claim {source: source.id}) RETURN count(claim) AS claims }
CALL (source) {
  MATCH (source)-[link:FOLLOWS]->(other:Source)
  WITH link.how AS how, other.id AS followed ORDER BY followed, how
  RETURN collect({how: how, source: followed}) AS follows
}
RETURN source.id AS id, source.dossier AS dossier, source.publisher AS publisher, publishers[0] AS publisherName,
       source.published AS published, source.publishedLatest AS known, source.language AS language, source.url AS url,
       source.title AS title, source.terms AS terms, source.archived AS archived, source.passages AS passages, follows, claims
