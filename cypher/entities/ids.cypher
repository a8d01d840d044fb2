// The ids of every entity with its kind, to find near misses of one that is not there.
//
// @mode read
// @row  id
// @row  kind

MATCH (entity:Entity)
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind
ORDER BY id
