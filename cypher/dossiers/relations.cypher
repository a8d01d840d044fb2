// The relations that some dossiers say are there, those drawn from them included.
//
// @mode  read
// @param dossiers     ids
// @row   type
// @row   tail
// @row   head
// @row   properties   all of the relation's

MATCH (tail:Entity)-[relation]->(head:Entity)
WHERE any(dossier IN relation.dossiers WHERE dossier IN $dossiers)
RETURN type(relation) AS type, tail.id AS tail, head.id AS head, properties(relation) AS properties
ORDER BY relation.id
