// Some entities by name, with the processes they belong to.
//
// @mode  read
// @param ids
// @row   id
// @row   kind
// @row   name
// @row   form        what sort of its kind it is; null when not said
// @row   processes   ids, sorted

UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
CALL (entity) {
  MATCH (entity)-[:BELONGS_TO]->(process:Process)
  WITH process ORDER BY process.id
  RETURN collect(process.id) AS processes
}
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.name AS name, entity.form AS form, processes
ORDER BY id
