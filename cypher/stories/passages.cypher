// Some sources with their passages, as a story quotes them.
//
// @mode  read
// @param sources         ids
// @row   id
// @row   publisher
// @row   publisherName   null when no entity describes the publisher
// @row   published       EDTF, as given
// @row   known           the day it counts as known
// @row   language
// @row   url
// @row   terms           null: not free
// @row   passages        as one text

UNWIND $sources AS wanted
MATCH (source:Source {id: wanted})
CALL (source) { MATCH (entity:Entity {id: source.publisher}) RETURN collect(entity.name) AS publishers }
RETURN source.id AS id, source.publisher AS publisher, publishers[0] AS publisherName, source.published AS published,
       source.publishedLatest AS known, source.language AS language, source.url AS url, source.terms AS terms, source.passages AS passages
ORDER BY id
