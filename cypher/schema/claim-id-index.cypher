// For the embedded engine, whose constraints are no indexes. Neo4j has it by the constraint, which must come first.
//
// @mode schema

CREATE INDEX claim_id_index IF NOT EXISTS FOR (claim:Claim) ON (claim.id)
