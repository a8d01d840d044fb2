// The claims about some facts, each with its source, and the names of who publishes, speaks and is relayed.
//
// @mode  read
// @param about            ids of the facts
// @row   claim            all of the claim's properties
// @row   publisher
// @row   publisherName
// @row   published        EDTF, as given
// @row   language
// @row   title
// @row   url
// @row   archived
// @row   speakerName
// @row   speakerForName
// @row   viaName
// @row   originName       null when the origin is not an entity

UNWIND $about AS fact
MATCH (claim:Claim {about: fact})
MATCH (source:Source {id: claim.source})
CALL (source) { MATCH (entity:Entity {id: source.publisher}) RETURN collect(entity.name) AS publishers }
CALL (claim) { MATCH (entity:Entity {id: claim.speaker}) RETURN collect(entity.name) AS speakers }
CALL (claim) { MATCH (entity:Entity {id: claim.speakerFor}) RETURN collect(entity.name) AS bodies }
CALL (claim) { MATCH (entity:Entity {id: claim.via}) RETURN collect(entity.name) AS outlets }
CALL (claim) { MATCH (entity:Entity {id: claim.origin}) RETURN collect(entity.name) AS origins }
RETURN properties(claim) AS claim, source.publisher AS publisher, publishers[0] AS publisherName,
       source.published AS published, source.language AS language, source.title AS title, source.url AS url, source.archived AS archived,
       speakers[0] AS speakerName, bodies[0] AS speakerForName, outlets[0] AS viaName, origins[0] AS originName
ORDER BY claim.about, claim.field, claim.known, claim.id
