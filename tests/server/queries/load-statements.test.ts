import { describe, expect, it } from "vitest";
import { kindNames } from "../../../model/kinds.ts";
import { relations, relationTypes } from "../../../model/relations.ts";
import { statementNames } from "../../../server/queries/statement.ts";

// Neither a label nor a relation's type can be a parameter on both engines: one file each, from the
// model's tables. `npx vitest run tests/server/queries/load-statements.test.ts -u` writes them anew.

const entityStatement = (
  kind: string,
) => `// Entities of kind ${kind}: made, or brought up to date whole; one that was of another kind changes it.
//
// @mode  write
// @param rows      one for each entity: its id, and all its properties
// @row   written   how many

UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity:${kindNames.filter((other) => other !== kind).join(":")}
SET entity:${kind}
SET entity = row.properties
RETURN count(entity) AS written
`;

// MERGE begins at its first node: the end that has few relations of the type.
const relationStatement = (
  type: keyof typeof relations,
) => `// Relations of type ${type}: made, or brought up to date whole.
//
// @mode  write
// @param rows      one for each relation: its id, tail, head, and all its properties
// @row   written   how many

UNWIND $rows AS row
MATCH (tail:Entity {id: row.tail})
MATCH (head:Entity {id: row.head})
MERGE ${
  relations[type].daysOf === "head"
    ? `(head)<-[relation:${type} {id: row.id}]-(tail)`
    : `(tail)-[relation:${type} {id: row.id}]->(head)`
}
SET relation = row.properties
RETURN count(relation) AS written
`;

describe("statements that load", () => {
  it.for(kindNames)("writes entities of kind %s as the table says", async (kind) => {
    await expect(entityStatement(kind)).toMatchFileSnapshot(
      `../../../cypher/load/entities/${kind.toLowerCase()}.cypher`,
    );
  });

  it.for(relationTypes)("writes relations of type %s as the table says", async (type) => {
    await expect(relationStatement(type)).toMatchFileSnapshot(
      `../../../cypher/load/relations/${type.toLowerCase().replaceAll("_", "-")}.cypher`,
    );
  });

  it("has one for each kind and type, and no other", () => {
    const names = statementNames();
    const below = (folder: string) => names.filter((name) => name.startsWith(`load/${folder}/`));

    expect([below("entities").length, below("relations").length]).toEqual([
      kindNames.length,
      relationTypes.length,
    ]);
  });
});
