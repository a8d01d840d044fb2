// Every entity that is not merged into another, with what a search tells it by: its names, offices, roles and processes.
//
// @mode  read
// @row   id
// @row   kind
// @row   name
// @row   names        aliases, each a JSON text
// @row   action       of a provision: what is to be done
// @row   edtf
// @row   earliest     first day it possibly covers
// @row   latest       last day it possibly covers
// @row   surelyFrom
// @row   surelyTo
// @row   firstKnown
// @row   processes    ids, sorted
// @row   offices      names of offices held, the last first
// @row   roles        played or attended in, sorted

MATCH (entity:Entity)
WHERE entity.mergedInto IS NULL
CALL (entity) {
  MATCH (entity)-[:BELONGS_TO]->(process:Process)
  WITH process ORDER BY process.id
  RETURN collect(process.id) AS processes
}
CALL (entity) {
  MATCH (entity)-[held:HOLDS]->(office:Office)
  WHERE held.onlyDenied IS NULL
  WITH office, held ORDER BY held.latest DESC, office.id
  RETURN collect(office.name) AS offices
}
CALL (entity) {
  MATCH (entity)-[played:PLAYS|ATTENDED]->(:Entity)
  WHERE played.onlyDenied IS NULL
  WITH DISTINCT played.role AS role ORDER BY role
  RETURN collect(role) AS roles
}
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.name AS name, entity.names AS names,
       entity.action AS action, entity.edtf AS edtf, entity.earliest AS earliest, entity.latest AS latest,
       entity.surelyFrom AS surelyFrom, entity.surelyTo AS surelyTo, entity.firstKnown AS firstKnown, processes, offices, roles
ORDER BY id
