// Sources: made, or brought up to date whole.
//
// @mode  write
// @param rows      one for each source: its id, and all its properties
// @row   written   how many

UNWIND $rows AS row
MERGE (source:Source {id: row.id})
SET source = row.properties
RETURN count(source) AS written
