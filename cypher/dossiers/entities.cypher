// The entities that some dossiers say are there.
//
// @mode  read
// @param dossiers     ids
// @row   kind
// @row   properties   all of the node's

MATCH (entity:Entity)
WHERE any(dossier IN entity.dossiers WHERE dossier IN $dossiers)
RETURN [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, properties(entity) AS properties
ORDER BY entity.id
