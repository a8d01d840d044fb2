// One step of a path: from actors reached to whoever was at a meeting with them, each by the first way there.
// In time order a meeting begins no earlier than the one before it ended. On the way somebody attended; only at
// the two ends of a path is it enough to have been represented.
// What is only denied leads nowhere.
//
// @mode  read
// @param frontier   actors reached: id, the day the meeting ended that led there, rank (persons before bodies)
// @param start      id of the actor the path begins with
// @param goal       id of the actor it is to lead to
// @param from       first day of the window
// @param to         last day of the window
// @param known      the second clock's day
// @param ordered    whether in time order
// @param without    ids of facts that are not to be used
// @row   id         of the actor now reached
// @row   kind
// @row   name
// @row   day        last day of the meeting
// @row   via        id of the meeting
// @row   before     id of the actor it was reached from
// @row   leaves     id of the relation of that actor with the meeting
// @row   arrives    id of the relation of the actor reached with the meeting

UNWIND $frontier AS reached
MATCH (p:Entity {id: reached.id})-[a:ATTENDED|REPRESENTED_AT]->(m:Meeting)
WHERE m.earliest <= $to AND m.latest >= $from AND (NOT $ordered OR m.earliest >= reached.day)
  AND m.firstKnown <= $known AND a.firstKnown <= $known
  AND (type(a) = 'ATTENDED' OR reached.id = $start) AND NOT a.id IN $without AND NOT m.id IN $without
  AND a.onlyDenied IS NULL AND m.onlyDenied IS NULL
MATCH (m)<-[b:ATTENDED|REPRESENTED_AT]-(q:Entity)
WHERE b.firstKnown <= $known AND q.id <> reached.id AND (type(b) = 'ATTENDED' OR q.id = $goal) AND NOT b.id IN $without AND b.onlyDenied IS NULL
WITH q, m, reached, a, b
ORDER BY m.latest, reached.rank, m.id, reached.id, a.id, b.id
WITH q, collect({day: m.latest, via: m.id, before: reached.id, leaves: a.id, arrives: b.id}) AS ways
WITH q, ways[0] AS way
RETURN q.id AS id, [label IN labels(q) WHERE label <> 'Entity'][0] AS kind, q.name AS name,
       way.day AS day, way.via AS via, way.before AS before, way.leaves AS leaves, way.arrives AS arrives
ORDER BY id
