import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { formatProblem } from "../../../server/dossier/problems.ts";
import { readDossier } from "../../../server/dossier/read.ts";

const head = (id: string, more = "") => `id: ${id}\nformat: 1\n${more}`;
const source = (key: string) => `publishers: {${key}-paper: The Paper}
sources: {${key}: {publisher: ${key}-paper, published: 2031, lang: en, url: "https://example.org", says: {1: words}}}
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "dossiers-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(files: Record<string, string | Uint8Array>) {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

async function problemsIn(name: string, lookUp?: Parameters<typeof readDossier>[1]) {
  const { problems } = await readDossier(join(folder, name), lookUp);
  return problems.map((one) => formatProblem({ ...one, file: relative(folder, one.file) }));
}

it("says when there is no such folder, or a file in its place", async () => {
  put({ "a.yaml": "" });

  expect(await problemsIn("talks")).toEqual([
    "talks:1:1: there is no such folder; expected a dossier's folder; see the path again",
  ]);
  expect(await problemsIn("a.yaml")).toEqual([
    "a.yaml:1:1: it is a file; expected a dossier's folder; give the folder it stands in",
  ]);
});

it("says when dossier.yaml is missing, and reads the rest all the same", async () => {
  put({ "talks/events.yaml": "meetings:\n  m: {nme: M}\n" });

  expect((await problemsIn("talks")).map((line) => line.split(";")[0])).toEqual([
    "talks/dossier.yaml:1:1: there is no dossier.yaml",
    'talks/events.yaml:2:3: "m" rests on no claim',
    'talks/events.yaml:2:3: "m" has no name',
    'talks/events.yaml:2:7: a block of meetings has no key "nme"',
  ]);
});

it("says when a file is no text, not UTF-8, empty or over 20 MB", async () => {
  put({
    "talks/dossier.yaml": head("talks"),
    "talks/binary.yaml": new Uint8Array([137, 80, 78, 71, 0, 1]),
    "talks/empty.yaml": "\n",
    "talks/huge.yaml": new Uint8Array(20 * 1024 * 1024 + 1).fill(32),
    "talks/latin.yaml": new Uint8Array([...Buffer.from("people:\n  a: {name: "), 0xe9, 0x7d]),
  });

  expect(await problemsIn("talks")).toEqual([
    "talks/binary.yaml:1:1: it is not a text; expected YAML in UTF-8; take the file out of the folder",
    "talks/empty.yaml:1:1: warning: the file is empty; expected sections; write one, or delete it",
    "talks/huge.yaml:1:1: the file is 21 MB; expected at most 20 MB; split it: every *.yaml of the folder is read",
    "talks/latin.yaml:2:1: it is not UTF-8; expected YAML in UTF-8; save it again as UTF-8",
  ]);
});

it("refuses an id written twice in two files, and reads the stories of a folder of theirs", async () => {
  put({
    "talks/dossier.yaml": head("talks"),
    "talks/a.yaml": `${source("s")}states: {aland: {name: Aland, per: s.1}}\n`,
    "talks/b.yaml": "states:\n  aland: {name: Aland again, per: s.1}\n",
    "talks/stories/first.yaml": "whatever: it says",
    "talks/stories/drafts/second.yaml": "whatever: it says",
  });

  expect(await problemsIn("talks")).toEqual([
    `talks/b.yaml:2:3: the id "aland" is written twice; expected an id of its own (a.yaml:3 has it); join the two, or name one of them anew`,
    "talks/stories/first.yaml:1:1: the dossier is about no process; expected stories in the dossier of a process; put the story there",
  ]);
});

const actors = {
  "actors/dossier.yaml": head("actors"),
  "actors/actors.yaml": `${source("s")}states: {aland: {name: Aland, per: s.1}}\n`,
};

it("sees the entities of a dossier it uses, and adds names and relations to them", async () => {
  put({
    ...actors,
    "talks/dossier.yaml": head("talks", "uses: [actors]\n"),
    "talks/all.yaml": `${source("t")}states: {aland: {names: [{is: Ålant, per: t.1}], memberOf: {club: t.1}}}
organisations: {club: {name: Club, per: t.1}}
`,
  });

  const { dossier, problems, entities } = await readDossier(join(folder, "talks"));
  expect(problems).toEqual([]);
  expect(
    dossier?.facts.filter(({ is }) => is === "entity").map((fact) => "id" in fact && fact.id),
  ).toEqual(["t-paper", "club"]);
  expect(
    dossier?.facts.flatMap((fact) =>
      fact.is === "claim" ? [[fact.about, fact.field, fact.value]] : [],
    ),
  ).toEqual([
    ["aland", "names", "Ålant"],
    ["aland~MEMBER_OF~club", "", null],
    ["club", "", null],
  ]);
  expect(entities).toEqual(
    new Map([
      ["s-paper", { kind: "Organisation", dossier: "actors" }],
      ["aland", { kind: "State", dossier: "actors" }],
      ["t-paper", { kind: "Organisation", dossier: "talks" }],
      ["club", { kind: "Organisation", dossier: "talks" }],
    ]),
  );
});

it("refuses to write an entity of a used dossier again, or to move it to another kind", async () => {
  put({
    ...actors,
    "talks/dossier.yaml": head("talks", "uses: [actors]\n"),
    "talks/all.yaml": `${source("t")}states:\n  aland: {name: Aland, per: t.1}\npeople:\n  s-paper: {per: t.1}\nplaces:\n  a1and: {name: A, per: t.1}\n`,
  });

  expect(await problemsIn("talks")).toEqual([
    'talks/all.yaml:4:3: the id "aland" is written twice; expected an id of its own (the dossier actors has it); leave out the name to add to it, or choose another id',
    'talks/all.yaml:6:3: "s-paper" is of the kind Organisation, not Person; expected the section of its kind; move the block there',
    'talks/all.yaml:8:3: the ids "a1and" and "aland" look alike; expected ids that can be told apart; use one of them, or name one anew',
  ]);
});

it("refuses plain properties of another dossier's entity", async () => {
  put({
    ...actors,
    "talks/dossier.yaml": head("talks", "uses: [actors]\n"),
    "talks/all.yaml": `${source("t")}states:\n  aland: {iso: XA, per: t.1}\n`,
  });

  expect(await problemsIn("talks")).toEqual([
    'talks/all.yaml:4:3: iso of "aland" belongs to the dossier actors; expected names, values with evidence, and relations; write it in actors',
  ]);
});

it("looks up a used dossier that lies in no folder beside it", async () => {
  put({
    "talks/dossier.yaml": head("talks", "uses: loaded\n"),
    "talks/all.yaml": `${source("t")}organisations: {club: {name: Club, members: [aland], per: t.1}}\n`,
  });
  const lookUp = async (id: string) =>
    id === "loaded" ? new Map([["aland", "State" as const]]) : null;

  expect(await problemsIn("talks", { lookUp })).toEqual([]);
  expect((await problemsIn("talks")).map((line) => line.split(";")[0])).toEqual([
    'talks/dossier.yaml:3:7: there is no dossier "loaded"',
  ]);
});

it("does not take for missing what may stand in a file that cannot be read", async () => {
  put({
    "talks/dossier.yaml": head("talks"),
    "talks/actors.yaml": "people: {ann: {name: Ann\n",
    "talks/events.yaml": "meetings:\n  m: {name: M, per: s.1, attended: [ann], atended: x}\n",
  });

  expect((await problemsIn("talks")).map((line) => line.split(";")[0])).toEqual([
    "talks/actors.yaml:2:1: it is not YAML: Flow map in block collection must be sufficiently indented and end with a }",
    'talks/events.yaml:2:43: a block of meetings has no key "atended"',
  ]);
});
