// A source's page lists the facts that rest on it.
//
// @mode schema

CREATE INDEX claim_source_index IF NOT EXISTS FOR (claim:Claim) ON (claim.source)
