// Takes links between sources away.
//
// @mode  write
// @param rows   one for each link: tail and head (ids of sources), how

UNWIND $rows AS row
MATCH (tail:Source {id: row.tail})
MATCH (head:Source {id: row.head})
MATCH (tail)-[link:FOLLOWS]->(head)
WHERE link.how = row.how
DELETE link
