// Which of some entities are merged into another, and what they were called.
//
// @mode  read
// @param ids
// @row   id
// @row   into     the id it leads to, at the end of every way there
// @row   name
// @row   names    aliases, each a JSON text

UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
WHERE entity.mergedInto IS NOT NULL
RETURN entity.id AS id, entity.mergedInto AS into, entity.name AS name, entity.names AS names
ORDER BY id
