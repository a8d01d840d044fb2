// The states and bodies that some publishers are said to belong to.
//
// @mode  read
// @param publishers   ids
// @row   publisher    id
// @row   tie          id of the state or body
// @row   name         its name
// @row   known        the day it was first said

UNWIND $publishers AS wanted
MATCH (publisher:Entity {id: wanted})
MATCH (publisher)-[relation:OF|MEMBER_OF]->(body:Entity)
WHERE relation.onlyDenied IS NULL
RETURN publisher.id AS publisher, body.id AS tie, body.name AS name, relation.firstKnown AS known
ORDER BY publisher, tie, known
