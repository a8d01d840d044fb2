// Takes links between claims away.
//
// @mode  write
// @param rows   one for each link: tail and head (ids of claims), how, dossier

UNWIND $rows AS row
MATCH (tail:Claim {id: row.tail})
MATCH (head:Claim {id: row.head})
MATCH (tail)-[link:LINKS]->(head)
WHERE link.how = row.how AND link.dossier = row.dossier
DELETE link
