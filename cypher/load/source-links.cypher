// Which source corrects, translates or relays which.
//
// @mode  write
// @param rows      one for each link: tail and head (ids of sources), how
// @row   written   how many

UNWIND $rows AS row
MATCH (tail:Source {id: row.tail})
MATCH (head:Source {id: row.head})
MERGE (tail)-[link:FOLLOWS {how: row.how}]->(head)
RETURN count(link) AS written
