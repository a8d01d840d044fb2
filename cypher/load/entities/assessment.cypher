// Entities of kind Assessment: made, or brought up to date whole; one that was of another kind changes it.
//
// @mode  write
// @param rows      one for each entity: its id, and all its properties
// @row   written   how many

UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity:Person:State:Organisation:Office:Place:Topic:Process:Meeting:Agreement:Phase:Condition:Provision:Act:Measure:Figure
SET entity:Assessment
SET entity = row.properties
RETURN count(entity) AS written
