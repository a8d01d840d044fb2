// Stories: made, or brought up to date whole.
//
// @mode  write
// @param rows      one for each story: its id, and all its properties
// @row   written   how many

UNWIND $rows AS row
MERGE (story:Story {id: row.id})
SET story = row.properties
RETURN count(story) AS written
