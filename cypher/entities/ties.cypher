// The states and bodies that some entities are said to be of, or members of.
//
// @mode  read
// @param ids
// @row   id
// @row   ties        relation, id, name and firstKnown of each, by relation

UNWIND $ids AS wanted
MATCH (entity:Entity {id: wanted})
CALL (entity) {
  MATCH (entity)-[tie:OF|MEMBER_OF]->(above:Entity)
  WHERE tie.onlyDenied IS NULL
  WITH tie.id AS relation, above.id AS aboveId, above.name AS aboveName, tie.firstKnown AS firstKnown ORDER BY relation
  RETURN collect({relation: relation, id: aboveId, name: aboveName, firstKnown: firstKnown}) AS ties
}
RETURN entity.id AS id, ties
ORDER BY id
