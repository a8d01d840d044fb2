// An export and a load read what one dossier says.
//
// @mode schema

CREATE INDEX claim_dossier_index IF NOT EXISTS FOR (claim:Claim) ON (claim.dossier)
