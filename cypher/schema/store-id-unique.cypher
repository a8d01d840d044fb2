// One store an id.
//
// @mode schema

CREATE CONSTRAINT store_id_unique IF NOT EXISTS FOR (store:Store) REQUIRE store.id IS UNIQUE
