// The store's format and revision; no row when nothing was ever loaded.
//
// @mode read
// @row  format     number of the store's format
// @row  revision   SHA-256 of its dossiers' revisions

MATCH (store:Store {id: 'store'})
RETURN store.format AS format, store.revision AS revision
