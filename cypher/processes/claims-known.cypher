// How many claims of the dossiers about a process were public by a day.
//
// @mode  read
// @param process   id of the process
// @param known     the day
// @row   claims

MATCH (dossier:Dossier)
WHERE dossier.process = $process
MATCH (claim:Claim {dossier: dossier.id})
WHERE claim.known <= $known
RETURN count(claim) AS claims
