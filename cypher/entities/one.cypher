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
// @row   properties   all of the node's, the above included, less its claims
// @row   processes    ids, sorted
// @row   claims       rows for the function of standing, by known and id, as one text

MATCH (entity:Entity {id: $id})
CALL (entity) {
  MATCH (entity)-[:BELONGS_TO]->(process:Process)
  WITH process ORDER BY process.id
  RETURN collect(process.id) AS processes
}
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.name AS name, entity.names AS names,
       entity.edtf AS edtf, entity.earliest AS earliest, entity.latest AS latest, entity.surelyFrom AS surelyFrom, entity.surelyTo AS surelyTo,
       entity {.*, evidence: null} AS properties, processes, entity.evidence AS claims
