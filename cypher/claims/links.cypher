// The links between claims that stand on claims about some facts, from whichever end.
//
// @mode  read
// @param about       ids of the facts
// @row   id          id of a claim about one of them
// @row   fact        what it is about
// @row   outward     how, other, about and dossier of each link that starts from it
// @row   inward      the same of each that leads to it

UNWIND $about AS fact
MATCH (claim:Claim {about: fact})
CALL (claim) {
  MATCH (claim)-[link:LINKS]->(other:Claim)
  WITH link.how AS how, link.dossier AS dossier, other.id AS otherId, other.about AS otherAbout ORDER BY otherId, how
  RETURN collect({how: how, other: otherId, about: otherAbout, dossier: dossier}) AS outward
}
CALL (claim) {
  MATCH (claim)<-[link:LINKS]-(other:Claim)
  WITH link.how AS how, link.dossier AS dossier, other.id AS otherId, other.about AS otherAbout ORDER BY otherId, how
  RETURN collect({how: how, other: otherId, about: otherAbout, dossier: dossier}) AS inward
}
RETURN claim.id AS id, fact, outward, inward
ORDER BY id
