// A process's sources are those of its dossiers.
//
// @mode schema

CREATE INDEX source_dossier_index IF NOT EXISTS FOR (source:Source) ON (source.dossier)
