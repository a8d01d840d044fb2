// For the embedded engine, whose constraints are no indexes. Neo4j has it by the constraint, which must come first.
//
// @mode schema

CREATE INDEX source_id_index IF NOT EXISTS FOR (source:Source) ON (source.id)
