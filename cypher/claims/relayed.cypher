// The claims of a process in which a page passes on what another outlet or an unnamed voice said first.
//
// @mode  read
// @param process   id of the process
// @row   claim     id

MATCH (dossier:Dossier)
WHERE dossier.process = $process
MATCH (source:Source {dossier: dossier.id})
CALL (source) {
  MATCH (claim:Claim {source: source.id})
  WHERE claim.origin <> source.publisher AND claim.speaker IS NULL
  RETURN collect(claim.id) AS claims
}
UNWIND claims AS claim
RETURN claim
ORDER BY claim
