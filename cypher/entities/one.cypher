// One entity, with the processes it belongs to and every claim about it.
//
// @mode  read
// @param id
// @row   id
// @row   kind
// @row   name
// @row   names        aliases, each a JSON text
// @row   edtf
// @row   earliest     first day it possibly covers
// @row   latest       last day it possibly covers
// @row   surelyFrom
// @row   surelyTo
// @row   properties   all of the node's, the above included
// @row   processes    ids, sorted
// @row   claims       rows for the function of standing, by known and id

MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[:BELONGS_TO]->(process:Process)
  WITH process ORDER BY process.id
  RETURN collect(process.id) AS processes
}
CALL (entity) {
  MATCH (claim:Claim {about: entity.id})
  WITH claim ORDER BY claim.known, claim.id
  RETURN collect(claim {.id, .known, .until, .stance, .origin, .field, .value, .inferred, .speaker, .voice}) AS claims
}
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.name AS name, entity.names AS names,
       entity.edtf AS edtf, entity.earliest AS earliest, entity.latest AS latest, entity.surelyFrom AS surelyFrom, entity.surelyTo AS surelyTo,
       properties(entity) AS properties, processes, claims
