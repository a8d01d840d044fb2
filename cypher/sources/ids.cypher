// The ids of every source, to find near misses of one that is not there.
//
// @mode read
// @row  id

MATCH (source:Source)
RETURN source.id AS id
ORDER BY id
