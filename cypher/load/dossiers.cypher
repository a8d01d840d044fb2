// Heads of dossiers: made, or brought up to date whole.
//
// @mode  write
// @param rows      one for each dossier: its id, and all its properties
// @row   written   how many

UNWIND $rows AS row
MERGE (dossier:Dossier {id: row.id})
SET dossier = row.properties
RETURN count(dossier) AS written
