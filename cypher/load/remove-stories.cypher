// Takes stories away.
//
// @mode  write
// @param ids   of the stories

UNWIND $ids AS id
MATCH (story:Story {id: id})
DETACH DELETE story
