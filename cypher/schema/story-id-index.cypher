// For the embedded engine, whose constraints are no indexes. Neo4j has it by the constraint, which must come first.
//
// @mode schema

CREATE INDEX story_id_index IF NOT EXISTS FOR (story:Story) ON (story.id)
