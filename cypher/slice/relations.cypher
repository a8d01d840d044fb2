// The relations inside one process that possibly touch a window, each with every claim it rests on.
// Both ends belong to the process: what a state does elsewhere is not in its picture.
//
// @mode  read
// @param process      id of the process
// @param from         first day of the window
// @param to           last day of the window
// @row   id
// @row   type
// @row   tail
// @row   head
// @row   role
// @row   edtf
// @row   earliest     first day it possibly covers
// @row   latest       last day it possibly covers
// @row   surelyFrom
// @row   surelyTo
// @row   properties   all of the relation's, the above included, less its claims
// @row   claims       rows for the function of standing, by known and id, as one text

MATCH (process:Process {id: $process})<-[:BELONGS_TO]-(tail:Entity)
MATCH (tail)-[relation]->(head:Entity)
WHERE type(relation) <> 'BELONGS_TO' AND relation.earliest <= $to AND relation.latest >= $from
  AND (head.id = $process OR EXISTS { (head)-[:BELONGS_TO]->(process) })
RETURN relation.id AS id, type(relation) AS type, tail.id AS tail, head.id AS head, relation.role AS role,
       relation.edtf AS edtf, relation.earliest AS earliest, relation.latest AS latest, relation.surelyFrom AS surelyFrom, relation.surelyTo AS surelyTo,
       relation {.*, evidence: null} AS properties, relation.evidence AS claims
ORDER BY id
