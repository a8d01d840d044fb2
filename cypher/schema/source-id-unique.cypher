// One source an id.
//
// @mode schema

CREATE CONSTRAINT source_id_unique IF NOT EXISTS FOR (source:Source) REQUIRE source.id IS UNIQUE
