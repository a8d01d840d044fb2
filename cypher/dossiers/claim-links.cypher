// The links between claims that some dossiers say.
//
// @mode  read
// @param dossiers   ids
// @row   from       id of the claim
// @row   how
// @row   to         id of the other
// @row   dossier    who says so

MATCH (tail:Claim)-[link:LINKS]->(head:Claim)
WHERE link.dossier IN $dossiers
RETURN tail.id AS from, link.how AS how, head.id AS to, link.dossier AS dossier
ORDER BY from, how, to
