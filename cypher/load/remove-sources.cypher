// Takes sources away.
//
// @mode  write
// @param ids   of the sources

UNWIND $ids AS id
MATCH (source:Source {id: id})
DETACH DELETE source
