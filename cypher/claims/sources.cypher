// The sources that some claims rest on, with the sources that each corrects, translates or relays.
//
// @mode  read
// @param claims       ids
// @row   properties   all of the source's
// @row   follows      how and source, by source

UNWIND $claims AS wanted
MATCH (claim:Claim {id: wanted})
WITH DISTINCT claim.source AS sourceId
MATCH (source:Source {id: sourceId})
CALL (source) {
  MATCH (source)-[link:FOLLOWS]->(other:Source)
  WITH link.how AS how, other.id AS followed ORDER BY followed, how
  RETURN collect({how: how, source: followed}) AS follows
}
RETURN properties(source) AS properties, follows
ORDER BY source.id
