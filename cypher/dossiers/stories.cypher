// The stories of some dossiers.
//
// @mode  read
// @param dossiers     ids
// @row   properties   all of the node's

UNWIND $dossiers AS dossier
MATCH (story:Story {dossier: dossier})
RETURN properties(story) AS properties
ORDER BY story.id
