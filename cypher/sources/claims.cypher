// What rests on one source, passage by passage.
//
// @mode  read
// @param id        of the source
// @row   id        of the claim
// @row   passage   its number in the source's list
// @row   about     id of the fact
// @row   field
// @row   stance
// @row   known
// @row   until

MATCH (claim:Claim {source: $id})
RETURN claim.id AS id, claim.passage AS passage, claim.about AS about, claim.field AS field,
       claim.stance AS stance, claim.known AS known, claim.until AS until
ORDER BY passage, about, field, id
