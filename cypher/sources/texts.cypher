// Some sources with their passages, and the sources that each corrects, translates or relays, or is so by.
//
// @mode  read
// @param sources         ids
// @row   id
// @row   publisher
// @row   publisherName
// @row   passages        a JSON text
// @row   published       EDTF, as given
// @row   known           the day from which it counts as known
// @row   follows         how and source, by source
// @row   followedBy      the same of each source that corrects, translates or relays it

UNWIND $sources AS wanted
MATCH (source:Source {id: wanted})
CALL (source) { MATCH (entity:Entity {id: source.publisher}) RETURN collect(entity.name) AS publishers }
CALL (source) {
  MATCH (source)-[link:FOLLOWS]->(other:Source)
  WITH link.how AS how, other.id AS followed ORDER BY followed, how
  RETURN collect({how: how, source: followed}) AS follows
}
CALL (source) {
  MATCH (source)<-[link:FOLLOWS]-(other:Source)
  WITH link.how AS how, other.id AS follower ORDER BY follower, how
  RETURN collect({how: how, source: follower}) AS followedBy
}
RETURN source.id AS id, source.publisher AS publisher, publishers[0] AS publisherName, source.published AS published,
       source.publishedLatest AS known, source.passages AS passages, follows, followedBy
ORDER BY id
