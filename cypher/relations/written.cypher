// Some relations as dossiers write them, each found from its ends. One that is derived nobody wrote.
//
// @mode  read
// @param relations   id, tail and head of each
// @row   id
// @row   dossiers    ids of those that say so
// @row   authored    what each of them wrote, at the same place: a JSON text

UNWIND $relations AS wanted
MATCH (tail:Entity {id: wanted.tail})
MATCH (head:Entity {id: wanted.head})
MATCH (tail)-[relation]->(head)
WHERE relation.id = wanted.id
RETURN relation.id AS id, relation.dossiers AS dossiers, relation.authored AS authored
ORDER BY id
