// Evidence is looked up by the fact that it is about.
//
// @mode schema

CREATE INDEX claim_about_index IF NOT EXISTS FOR (claim:Claim) ON (claim.about)
