// Some sources with their passages and the sources that each corrects, translates or relays.
//
// @mode  read
// @param sources         ids
// @row   id
// @row   publisher
// @row   publisherName
// @row   passages        a JSON text
// @row   follows         how and source, by source

UNWIND $sources AS wanted
MATCH (source:Source {id: wanted})
CALL (source) { MATCH (entity:Entity {id: source.publisher}) RETURN collect(entity.name) AS publishers }
CALL (source) {
  MATCH (source)-[link:FOLLOWS]->(other:Source)
  WITH link.how AS how, other.id AS followed ORDER BY followed, how
  RETURN collect({how: how, source: followed}) AS follows
}
RETURN source.id AS id, source.publisher AS publisher, publishers[0] AS publisherName, source.passages AS passages, follows
ORDER BY id
