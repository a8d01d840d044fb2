// The claims of some dossiers.
//
// @mode  read
// @param dossiers     ids
// @row   properties   all of the node's

UNWIND $dossiers AS dossier
MATCH (claim:Claim {dossier: dossier})
RETURN properties(claim) AS properties
ORDER BY claim.id
