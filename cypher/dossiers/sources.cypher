// The sources of some dossiers, with the links between them.
//
// @mode  read
// @param dossiers     ids
// @row   properties   all of the node's
// @row   follows      how and source, by source

UNWIND $dossiers AS dossier
MATCH (source:Source {dossier: dossier})
CALL (source) {
  MATCH (source)-[link:FOLLOWS]->(other:Source)
  WITH link.how AS how, other.id AS followed ORDER BY followed, how
  RETURN collect({how: how, source: followed}) AS follows
}
RETURN properties(source) AS properties, follows
ORDER BY source.id
