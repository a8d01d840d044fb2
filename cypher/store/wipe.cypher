// Takes away all that Parley ever wrote, when the store's format changes on a Neo4j.
//
// @mode write

MATCH (node)
WHERE node:Entity OR node:Claim OR node:Source OR node:Dossier OR node:Story OR node:Store
DETACH DELETE node
