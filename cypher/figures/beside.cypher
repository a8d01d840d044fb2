// The figures that report the same measure as one figure, itself left out.
//
// @mode  read
// @param id           of the figure
// @row   id
// @row   name
// @row   measure      id
// @row   measureName
// @row   edtf         the days it covers, as drawn
// @row   counters     id and name of each body that counted; none where the source names nobody

MATCH (figure:Figure {id: $id})-[:REPORTS]->(measure:Measure)
MATCH (measure)<-[:REPORTS]-(other:Figure)
WHERE other.id <> $id
CALL (other) {
  MATCH (other)-[counted:COUNTED_BY]->(counter:Entity)
  WHERE counted.onlyDenied IS NULL
  WITH counter ORDER BY counter.id
  RETURN collect({id: counter.id, name: counter.name}) AS counters
}
RETURN other.id AS id, other.name AS name, measure.id AS measure, measure.name AS measureName, other.edtf AS edtf, counters
ORDER BY id, measure
