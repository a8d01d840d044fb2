// Some relations as the words of a story name them, with how they stand. Each is found from its ends.
//
// @mode  read
// @param relations   id, tail and head of each
// @row   id
// @row   type
// @row   role
// @row   tail
// @row   tailName
// @row   head
// @row   headName
// @row   earliest    first day it possibly covers
// @row   claims      rows for the function of standing, by known and id, as one text

UNWIND $relations AS wanted
MATCH (tail:Entity {id: wanted.tail})
MATCH (head:Entity {id: wanted.head})
MATCH (tail)-[relation]->(head)
WHERE relation.id = wanted.id
RETURN relation.id AS id, type(relation) AS type, relation.role AS role, tail.id AS tail, tail.name AS tailName,
       head.id AS head, head.name AS headName, relation.earliest AS earliest, relation.evidence AS claims
ORDER BY id
