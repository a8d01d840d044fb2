// The ids of every entity, to find near misses of one that is not there.
//
// @mode read
// @row  id

MATCH (entity:Entity)
RETURN entity.id AS id
ORDER BY id
