// How much the store holds. Derived relations are not counted.
//
// @mode read
// @row  entities
// @row  relations
// @row  claims
// @row  sources
// @row  dossiers

CALL () { MATCH (entity:Entity) RETURN count(entity) AS entities }
CALL () {
  MATCH (:Entity)-[relation]->(:Entity)
  WHERE type(relation) <> 'BELONGS_TO' AND type(relation) <> 'REPRESENTED_AT'
  RETURN count(relation) AS relations
}
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
CALL () { MATCH (source:Source) RETURN count(source) AS sources }
CALL () { MATCH (dossier:Dossier) RETURN count(dossier) AS dossiers }
RETURN entities, relations, claims, sources, dossiers
