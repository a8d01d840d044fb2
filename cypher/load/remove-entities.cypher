// Takes entities away, with whatever still hangs on them.
//
// @mode  write
// @param ids   of the entities

UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity
