// Some entities as the words of a story name them, with how they stand.
//
// @mode  read
// @param ids
// @row   id
// @row   kind
// @row   name
// @row   earliest   first day it possibly covers
// @row   claims     rows for the function of standing, by known and id, as one text

UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.name AS name,
       entity.earliest AS earliest, entity.evidence AS claims
ORDER BY id
