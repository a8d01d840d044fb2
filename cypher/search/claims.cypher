// Which passages support which entity, and which of its names: who writes a name, in which language.
//
// @mode  read
// @row   about     id of the entity
// @row   name      the alias meant; null when it is about something else
// @row   source
// @row   passage   its number in the source's list
// @row   known

MATCH (source:Source)
MATCH (claim:Claim {source: source.id})
WHERE claim.tail IS NULL AND claim.stance = 'supports'
WITH claim.about AS about, CASE WHEN claim.field = 'names' THEN claim.value END AS name,
     source.id AS source, claim.passage AS passage, min(claim.known) AS known
RETURN about, name, source, passage, known
ORDER BY about, name, source, passage
