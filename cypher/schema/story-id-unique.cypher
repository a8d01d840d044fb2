// One story an id.
//
// @mode schema

CREATE CONSTRAINT story_id_unique IF NOT EXISTS FOR (story:Story) REQUIRE story.id IS UNIQUE
