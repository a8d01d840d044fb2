// Sources, newest first: of the dossiers about one process, or of all.
//
// @mode  read
// @param process         id of the process; null for all
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
// @row   claims          how many claims rest on it

MATCH (dossier:Dossier)
WHERE $process IS NULL OR dossier.process = $process
MATCH (source:Source {dossier: dossier.id})
CALL (source) { MATCH (entity:Entity {id: source.publisher}) RETURN collect(entity.name) AS publishers }
CALL (source) { MATCH (claim:Claim {source: source.id}) RETURN count(claim) AS claims }
RETURN source.id AS id, source.dossier AS dossier, source.publisher AS publisher, publishers[0] AS publisherName,
       source.published AS published, source.publishedLatest AS known, source.language AS language, source.url AS url,
       source.title AS title, source.terms AS terms, source.archived AS archived, claims
ORDER BY known DESC, id
