// The store's own node: its format, and the revision that this transaction makes it.
// It is written first: on Neo4j that locks it, so that two loads at once are seen, not mixed.
//
// @mode  write
// @param format     number of the store's format
// @param revision   the revision that it becomes
// @row   revisionBefore   the revision that it was; "" when it is new

MERGE (store:Store {id: 'store'})
ON CREATE SET store.revision = ''
SET store.format = $format
WITH store, store.revision AS revisionBefore
SET store.revision = $revision
RETURN revisionBefore
