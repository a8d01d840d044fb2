// Which claim contradicts, narrows, updates or translates which, where a dossier says so.
//
// @mode  write
// @param rows      one for each link: tail and head (ids of claims), how, dossier
// @row   written   how many

UNWIND $rows AS row
MATCH (tail:Claim {id: row.tail})
MATCH (head:Claim {id: row.head})
MERGE (tail)-[link:LINKS {how: row.how, dossier: row.dossier}]->(head)
RETURN count(link) AS written
