// The dossiers that are loaded.
//
// @mode read
// @row  dossier   all of the head's properties

MATCH (dossier:Dossier)
RETURN properties(dossier) AS dossier
ORDER BY dossier.id
