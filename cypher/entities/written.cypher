// Some entities as dossiers write them: what a view gives away, so that it can be loaded again.
//
// @mode  read
// @param ids
// @row   id
// @row   kind
// @row   name
// @row   dossiers   ids of those that say it is there
// @row   authored   what each of them wrote, at the same place: a JSON text

UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.name AS name,
       entity.dossiers AS dossiers, entity.authored AS authored
ORDER BY id
