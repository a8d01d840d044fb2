// Claims: made, or brought up to date whole.
//
// @mode  write
// @param rows      one for each claim: its id, and all its properties
// @row   written   how many

UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim = row.properties
RETURN count(claim) AS written
