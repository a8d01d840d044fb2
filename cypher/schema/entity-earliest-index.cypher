// Windows filter by the first day that a thing possibly covers.
//
// @mode schema

CREATE INDEX entity_earliest_index IF NOT EXISTS FOR (entity:Entity) ON (entity.earliest)
