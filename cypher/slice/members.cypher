// The entities of one process that possibly touch a window, each with every claim about it.
//
// @mode  read
// @param process      id of the process
// @param from         first day of the window
// @param to           last day of the window
// @row   id
// @row   kind
// @row   name
// @row   names        aliases, each a JSON text
// @row   edtf
// @row   earliest     first day it possibly covers
// @row   latest       last day it possibly covers
// @row   surelyFrom
// @row   surelyTo
// @row   properties   all of the node's, the above included, less its claims
// @row   claims       rows for the function of standing, by known and id, as one text

MATCH (:Process {id: $process})<-[:BELONGS_TO]-(entity:Entity)
WHERE entity.earliest <= $to AND entity.latest >= $from
RETURN entity.id AS id, [label IN labels(entity) WHERE label <> 'Entity'][0] AS kind, entity.name AS name, entity.names AS names,
       entity.edtf AS edtf, entity.earliest AS earliest, entity.latest AS latest, entity.surelyFrom AS surelyFrom, entity.surelyTo AS surelyTo,
       entity {.*, evidence: null} AS properties, entity.evidence AS claims
ORDER BY id
