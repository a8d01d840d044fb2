// The figures that report the same measure as one figure, itself among them.
//
// @mode  read
// @param id           of the figure
// @row   id
// @row   name
// @row   measure      id
// @row   measureName
// @row   unit         of the measure, as are the next two
// @row   period
// @row   scope
// @row   edtf         the days it covers, as drawn
// @row   counters     id and name of each body that counted, and the relation that says so; none where the source names nobody

MATCH (figure:Figure {id: $id})-[:REPORTS]->(measure:Measure)
MATCH (measure)<-[:REPORTS]-(other:Figure)
CALL (other) {
  MATCH (other)-[counted:COUNTED_BY]->(counter:Entity)
  WHERE counted.onlyDenied IS NULL
  WITH counter, counted ORDER BY counter.id, counted.id
  RETURN collect({id: counter.id, name: counter.name, relation: counted.id}) AS counters
}
RETURN other.id AS id, other.name AS name, measure.id AS measure, measure.name AS measureName, measure.unit AS unit, measure.period AS period, measure.scope AS scope, other.edtf AS edtf, counters
ORDER BY id, measure
