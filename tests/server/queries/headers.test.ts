import { describe, expect, it } from "vitest";
import { defined } from "../../../server/queries/query.ts";
import { readHeader, statementNames } from "../../../server/queries/statement.ts";

// Every module that defines a statement runs.
import.meta.glob("../../../server/queries/*.ts", { eager: true });

describe("statements", () => {
  it("are all defined, and every defined one is there", () => {
    expect([...defined.keys()].sort()).toEqual(statementNames());
  });

  it.for([...defined])("%s takes what its header, its text and its schema say", ([name, query]) => {
    const { text } = query.statement;
    const inText = [...text.matchAll(/\$([a-zA-Z]+)/g)].map(([, param]) => param!);
    const { params } = readHeader(text, name);

    expect(params.toSorted()).toEqual([...new Set(inText)].sort());
    expect(params.toSorted()).toEqual(Object.keys(query.params.shape).sort());
  });

  it.for([...defined])("%s gives what its header and its schema say", ([name, query]) => {
    const { rows, mode } = readHeader(query.statement.text, name);

    expect("row" in query).toBe(mode === "read");
    if ("row" in query) expect(rows).toEqual(expect.arrayContaining(Object.keys(query.row.shape)));
    if ("row" in query) expect(rows.length).toBe(Object.keys(query.row.shape).length);
  });

  it.for([...defined])("%s says in a sentence what it is for", ([name, query]) => {
    expect(readHeader(query.statement.text, name).about).toMatch(/^[A-Z].{10,}\.$/);
  });
});
