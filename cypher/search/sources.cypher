// Every source with its passages and the process that its dossier is about.
//
// @mode  read
// @row   id
// @row   process         null when its dossier is about none
// @row   publisher
// @row   publisherName
// @row   published       EDTF, as given
// @row   earliest        first day it can have been published
// @row   known           last day it can have been published
// @row   language
// @row   url
// @row   passages        a JSON text

MATCH (dossier:Dossier)
MATCH (source:Source {dossier: dossier.id})
CALL (source) { MATCH (entity:Entity {id: source.publisher}) RETURN collect(entity.name) AS publishers }
RETURN source.id AS id, dossier.process AS process, source.publisher AS publisher, publishers[0] AS publisherName,
       source.published AS published, source.publishedEarliest AS earliest, source.publishedLatest AS known,
       source.language AS language, source.url AS url, source.passages AS passages
ORDER BY id
