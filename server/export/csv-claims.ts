import type { Claim } from "../../model/claim.ts";
import { aboutOf } from "./about.ts";
import { type Column, dayColumns, standingColumns } from "./columns.ts";
import { lines } from "./csv.ts";
import { claimColumns } from "./csv-tables.ts";
import type { Exporter } from "./exporter.ts";
import type { View, ViewFact } from "./view.ts";

/** One row a claim, with the fact it is about and the page it stands on: a single table. */
export const csvClaims: Exporter = {
  id: "csv-claims",
  write: (view) => lines(columnsOf(view), rowsOf(view)),
};

interface Row {
  fact: ViewFact["fact"];
  claim: Claim;
}

function columnsOf(view: View): Column<Row>[] {
  const { revision, address, terms } = aboutOf(view);
  const { nameOf } = view;
  const claims = claimColumns(view).map(
    ([name, of]): Column<Row> => [name === "id" ? "claim" : name, ({ claim }) => of(claim)],
  );
  const facts = [...dayColumns, ...standingColumns].map(
    ([name, of]): Column<Row> => [name, ({ fact }) => of(fact)],
  );
  return [
    ["fact", ({ fact }) => fact.id],
    ["type", ({ fact }) => (fact.is === "entity" ? fact.kind : fact.type)],
    ["name", ({ fact }) => (fact.is === "entity" ? fact.name : null)],
    ["tail", ({ fact }) => (fact.is === "relation" ? nameOf(fact.tail) : null)],
    ["head", ({ fact }) => (fact.is === "relation" ? nameOf(fact.head) : null)],
    ["role", ({ fact }) => (fact.is === "relation" ? fact.role : null)],
    ...facts.map(([name, of]): Column<Row> => [name === "inferred" ? "allInferred" : name, of]),
    ...claims,
    ["revision", () => revision],
    ["shownAt", () => address],
    ["factTerms", () => terms.join("; ")],
  ];
}

async function* rowsOf(view: View): AsyncGenerator<Row> {
  for await (const { fact, claims } of view.facts())
    for (const claim of claims) yield { fact, claim };
}
