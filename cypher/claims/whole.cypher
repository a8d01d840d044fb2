// Some claims, whole.
//
// @mode  read
// @param claims   ids
// @row   claim    all of the claim's properties

UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})
RETURN properties(claim) AS claim
ORDER BY claim.id
