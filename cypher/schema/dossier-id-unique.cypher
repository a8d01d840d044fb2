// One dossier an id.
//
// @mode schema

CREATE CONSTRAINT dossier_id_unique IF NOT EXISTS FOR (dossier:Dossier) REQUIRE dossier.id IS UNIQUE
