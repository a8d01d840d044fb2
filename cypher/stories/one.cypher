// One story as its author wrote it; no row when there is none of this id.
//
// @mode  read
// @param id
// @row   dossier
// @row   told      the steps, as JSON

MATCH (story:Story {id: $id})
RETURN story.dossier AS dossier, story.told AS told
