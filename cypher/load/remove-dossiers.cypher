// Takes heads of dossiers away.
//
// @mode  write
// @param ids   of the dossiers

UNWIND $ids AS id
MATCH (dossier:Dossier {id: id})
DETACH DELETE dossier
