// The relations of one entity that possibly touch a window, newest first, each with every claim it rests on.
//
// @mode  read
// @param id           of the entity
// @param from         first day of the window
// @param to           last day of the window
// @param limit        how many at most
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
// @row   restsOn      ids of the facts whose claims it rests on
// @row   outward      whether it leads away from the entity
// @row   other        id of the other end
// @row   otherKind
// @row   otherName
// @row   claims       rows for the function of standing, by known and id, as one text

MATCH (entity:Entity {id: $id})-[relation]-(other:Entity)
WHERE type(relation) <> 'BELONGS_TO' AND relation.earliest <= $to AND relation.latest >= $from
WITH relation, other, startNode(relation).id AS tail, endNode(relation).id AS head
ORDER BY relation.earliest DESC, relation.id
LIMIT $limit
RETURN relation.id AS id, type(relation) AS type, tail, head, relation.role AS role,
       relation.edtf AS edtf, relation.earliest AS earliest, relation.latest AS latest, relation.surelyFrom AS surelyFrom, relation.surelyTo AS surelyTo,
       relation {.*, evidence: null} AS properties, relation.restsOn AS restsOn, tail = $id AS outward,
       other.id AS other, [label IN labels(other) WHERE label <> 'Entity'][0] AS otherKind, other.name AS otherName, relation.evidence AS claims
ORDER BY earliest DESC, id
