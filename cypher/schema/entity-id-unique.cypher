// One entity an id.
//
// @mode schema

CREATE CONSTRAINT entity_id_unique IF NOT EXISTS FOR (entity:Entity) REQUIRE entity.id IS UNIQUE
