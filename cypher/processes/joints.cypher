// The relations inside a process that say who is a party to it, and whose doing its facts tell of.
// One that is only denied says neither.
//
// @mode  read
// @param process   id of the process
// @row   type
// @row   tail
// @row   head
// @row   role

MATCH (process:Process {id: $process})<-[:BELONGS_TO]-(tail:Entity)
MATCH (tail)-[relation:PLAYS|OF|MEMBER_OF|BY|ASSESSES|OBLIGES]->(head:Entity)
WHERE relation.onlyDenied IS NULL AND (head.id = $process OR EXISTS { (head)-[:BELONGS_TO]->(process) })
RETURN type(relation) AS type, tail.id AS tail, head.id AS head, relation.role AS role
ORDER BY tail, type, head, role
