// One relation, found from its ends, with the ids of the facts whose claims it rests on.
//
// @mode  read
// @param id
// @param tail   id of its tail
// @param head   id of its head
// @row   id
// @row   type
// @row   tail
// @row   head
// @row   role
// @row   restsOn

MATCH (tail:Entity {id: $tail})
MATCH (head:Entity {id: $head})
MATCH (tail)-[relation]->(head)
WHERE relation.id = $id
RETURN relation.id AS id, type(relation) AS type, tail.id AS tail, head.id AS head, relation.role AS role, relation.restsOn AS restsOn
