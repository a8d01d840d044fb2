// Relations of type COUNTED_BY: made, or brought up to date whole.
//
// @mode  write
// @param rows      one for each relation: its id, tail, head, and all its properties
// @row   written   how many

UNWIND $rows AS row
MATCH (tail:Entity {id: row.tail})
MATCH (head:Entity {id: row.head})
MERGE (tail)-[relation:COUNTED_BY {id: row.id}]->(head)
SET relation = row.properties
RETURN count(relation) AS written
