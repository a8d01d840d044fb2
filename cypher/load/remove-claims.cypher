// Takes claims away, with their links.
//
// @mode  write
// @param ids   of the claims

UNWIND $ids AS id
MATCH (claim:Claim {id: id})
DETACH DELETE claim
