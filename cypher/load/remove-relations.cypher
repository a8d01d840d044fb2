// Takes relations away, found from their ends: relations have no index on the embedded engine.
//
// @mode  write
// @param rows   one for each relation: id, tail, head

UNWIND $rows AS row
MATCH (tail:Entity {id: row.tail})
MATCH (head:Entity {id: row.head})
MATCH (tail)-[relation]->(head)
WHERE relation.id = row.id
DELETE relation
