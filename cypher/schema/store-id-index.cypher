// For the embedded engine, whose constraints are no indexes. Neo4j has it by the constraint, which must come first.
//
// @mode schema

CREATE INDEX store_id_index IF NOT EXISTS FOR (store:Store) ON (store.id)
