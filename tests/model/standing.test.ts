import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, singleValued } from "../../model/agree.ts";
import type { StandingRow } from "../../model/claim.ts";
import { everyEntity, kinds } from "../../model/kinds.ts";
import type { Property } from "../../model/property.ts";
import { everyRelation, relations } from "../../model/relations.ts";
import { standingOf, stands } from "../../model/standing.ts";

/** A claim of a made-up world: the Courier says on 25 November that the fact is so. */
const says = (id: string, claim: Partial<StandingRow> = {}): StandingRow => ({
  id,
  known: "2025-11-25",
  until: "9999-12-31",
  stance: "supports",
  origin: "courier",
  field: "",
  value: null,
  inferred: false,
  speaker: null,
  voice: null,
  ...claim,
});

describe("a fact as known on a day", () => {
  const report = says("a1");

  it("is shown from the day a supporting claim became public, with the whole of who says so", () => {
    expect(standingOf([report], { known: "2025-11-25" })).toEqual({
      state: "shown",
      firstKnown: "2025-11-25",
      disputed: false,
      denied: false,
      alleged: false,
      singleOrigin: true,
      inferred: false,
      origins: ["courier"],
      reports: 1,
      fields: {
        "": {
          values: [
            {
              value: null,
              origins: ["courier"],
              rows: ["a1"],
              denials: [],
              qualifications: [],
              denied: false,
              inferred: false,
            },
          ],
          disputed: false,
        },
      },
      why: [],
    });
  });

  it("is unknown the day before", () => {
    expect(standingOf([report], { known: "2025-11-24" })).toEqual({
      state: "unknown",
      firstKnown: null,
      disputed: false,
      denied: false,
      alleged: false,
      singleOrigin: false,
      inferred: false,
      origins: [],
      reports: 0,
      fields: {},
      why: [],
    });
  });

  it("is withdrawn from the day its only source takes it back, and keeps the day it was first known", () => {
    const taken = says("a1", { until: "2025-11-29" });
    const on = (known: string | null) => {
      const { state, firstKnown } = standingOf([taken], { known });
      return { state, firstKnown };
    };

    expect(on("2025-11-28")).toEqual({ state: "shown", firstKnown: "2025-11-25" });
    expect(on("2025-11-29")).toEqual({ state: "withdrawn", firstKnown: "2025-11-25" });
    expect(on(null)).toEqual({ state: "withdrawn", firstKnown: "2025-11-25" });
  });

  it("stays shown when one of two sources takes it back", () => {
    const rows = [says("a1", { until: "2025-11-29" }), says("b1", { origin: "herald" })];

    expect(standingOf(rows)).toMatchObject({ state: "shown", origins: ["herald"], reports: 1 });
  });

  it("is not shown by a claim about its date alone", () => {
    expect(standingOf([says("a1", { field: "edtf", value: "2025-11-25" })]).state).toBe("unknown");
  });

  it("is inferred when all that stands for it is our own reading", () => {
    const ours = says("a1", { inferred: true });

    expect(standingOf([ours]).inferred).toBe(true);
    expect(standingOf([ours, says("a2")]).inferred).toBe(false);
  });

  it("has one origin when five outlets quote one ministry", () => {
    const echoes = [1, 2, 3, 4, 5].map((n) => says(`e${n}`, { origin: "ministry" }));
    const { origins, reports, singleOrigin } = standingOf(echoes);

    expect({ origins, reports, singleOrigin }).toEqual({
      origins: ["ministry"],
      reports: 5,
      singleOrigin: true,
    });
  });

  it("has no single origin when a second one says so too", () => {
    expect(standingOf([says("a1"), says("b1", { origin: "herald" })]).singleOrigin).toBe(false);
  });
});

describe("disputed", () => {
  const two = (field: string, a: string, b: string) => [
    says("a", { field, value: a }),
    says("b", { field, value: b, origin: "herald" }),
  ];

  it("is a meeting dated to two days, and both stand side by side", () => {
    const { disputed, fields, why } = standingOf([
      says("m"),
      ...two("edtf", "2025-11-25", "2025-11-27"),
    ]);

    expect(disputed).toBe(true);
    expect(fields.edtf).toEqual({
      values: [
        {
          value: "2025-11-25",
          origins: ["courier"],
          rows: ["a"],
          denials: [],
          qualifications: [],
          denied: false,
          inferred: false,
        },
        {
          value: "2025-11-27",
          origins: ["herald"],
          rows: ["b"],
          denials: [],
          qualifications: [],
          denied: false,
          inferred: false,
        },
      ],
      disputed: true,
    });
    expect(why).toEqual([
      {
        because: "values",
        field: "edtf",
        values: ["2025-11-25", "2025-11-27"],
        agreement: "differ",
      },
    ]);
  });

  it.each([
    ["November and 25 November", "edtf", "2025-11", "2025-11-25", "second narrows first"],
    [
      "25 November and one of two days",
      "edtf",
      "2025-11-25",
      "[2025-11-24,2025-11-25]",
      "first narrows second",
    ],
    [
      "months that share days",
      "edtf",
      "[2025-10..2025-11]",
      "[2025-11..2025-12]",
      "both can be true",
    ],
    [
      "since a day, and from it to another",
      "inForce",
      "2025-10-10/..",
      "2025-10-10/2025-11-25",
      "second narrows first",
    ],
    [
      "at least 342 and more than 300",
      "value",
      "at least 342",
      "more than 300",
      "first narrows second",
    ],
    ["about 300 and 320", "value", "320", "about 300", "first narrows second"],
    ["a third twice", "share", "1/3", "2/6", "both can be true"],
    [
      "from October to December, and in November",
      "edtf",
      "2025-10-10/2025-12-25",
      "2025-11",
      "both can be true",
    ],
    [
      "a meeting called for, then cancelled",
      "status",
      "called for",
      "cancelled",
      "both can be true",
    ],
    ["a meeting postponed, then held", "status", "postponed", "held", "both can be true"],
    ["a meeting planned, then held", "status", "held", "planned", "both can be true"],
    [
      "an invitation without an answer, then declined",
      "answer",
      "declined",
      "none",
      "both can be true",
    ],
  ] as const)("is not: %s", (_, field, a, b, agreement) => {
    const { disputed, why } = standingOf(two(field, a, b));
    const values = [a, b].sort() as [string, string];

    expect(disputed).toBe(false);
    expect(why).toEqual([{ because: "values", field, values, agreement }]);
  });

  it.each([
    ["342 and 347", "value", "342", "347"],
    ["a third and up to a quarter", "share", "1/3", "up to 1/4"],
    ["a meeting held and cancelled", "status", "held", "cancelled"],
    ["a provision fulfilled and not", "verdict", "fulfilled", "not"],
    [
      "a count from the 10th and from the 11th",
      "edtf",
      "2025-10-10/2025-11-25",
      "2025-10-11/2025-11-25",
    ],
  ])("is: %s", (_, field, a, b) => {
    expect(standingOf(two(field, a, b)).disputed).toBe(true);
  });

  it.each(["names", "role", "described", "action"])(
    "is not: two values of %s, which may have many",
    (field) => {
      expect(standingOf(two(field, "one", "another")).disputed).toBe(false);
    },
  );

  it("is a meeting that one source reports and another denies", () => {
    const rows = [says("a1"), says("b1", { origin: "herald", stance: "denies" })];
    const { state, disputed, denied, why } = standingOf(rows);

    expect({ state, disputed, denied }).toEqual({ state: "shown", disputed: true, denied: true });
    expect(why).toEqual([
      { because: "denial", field: "", value: null, rows: ["a1"], denials: ["b1"] },
    ]);
  });

  it("is not, on a day before the denial", () => {
    const rows = [says("a1"), says("b1", { stance: "denies", known: "2025-11-27" })];

    expect(standingOf(rows, { known: "2025-11-26" }).disputed).toBe(false);
    expect(standingOf(rows, { known: "2025-11-27" }).disputed).toBe(true);
  });

  it("is not, when the denial stands alone: then it is only denied", () => {
    const { state, disputed, denied } = standingOf([says("b1", { stance: "denies" })]);

    expect({ state, disputed, denied }).toEqual({
      state: "denied",
      disputed: false,
      denied: true,
    });
  });

  it("is the value that a denial names, and no other", () => {
    const rows = [
      says("a1"),
      ...two("names", "One", "Another"),
      says("d", { field: "names", value: "One", stance: "denies" }),
    ];

    expect(
      standingOf(rows).fields.names?.values.map(({ value, denied }) => [value, denied]),
    ).toEqual([
      ["Another", false],
      ["One", true],
    ]);
    expect(standingOf(rows).denied).toBe(false);
  });

  it("is not, when what is denied nobody says", () => {
    const rows = [
      says("a", { field: "edtf", value: "2025-11-25" }),
      says("d", { field: "edtf", value: "2025-11-24", stance: "denies" }),
    ];

    expect(standingOf(rows).disputed).toBe(false);
  });

  it("is the fact itself, whatever value its denial carries", () => {
    const rows = [says("a1"), says("d", { stance: "denies", value: "no such talks" })];

    expect(standingOf(rows)).toMatchObject({ disputed: true, denied: true });
  });

  it("is every value of a field denied as a whole", () => {
    const rows = [
      ...two("role", "mediator", "host"),
      says("d", { field: "role", stance: "denies" }),
    ];

    expect(standingOf(rows).fields.role?.values.map(({ value }) => value)).toEqual([
      "host",
      "mediator",
    ]);
    expect(standingOf(rows).why).toEqual([
      { because: "denial", field: "role", value: "host", rows: ["b"], denials: ["d"] },
      { because: "denial", field: "role", value: "mediator", rows: ["a"], denials: ["d"] },
    ]);
  });

  it("is not a qualification, which is kept beside the value", () => {
    const rows = [says("a1"), says("q", { stance: "qualifies", origin: "herald" })];
    const { disputed, fields } = standingOf(rows);

    expect(disputed).toBe(false);
    expect(fields[""]?.values.map(({ qualifications }) => qualifications)).toEqual([["q"]]);
  });

  it("reads other fields as one-valued when told to", () => {
    const rows = two("height", "3", "4");

    expect(standingOf(rows, { singleValued: { height: "count" } }).disputed).toBe(true);
  });
});

it("has one true value in just the fields that the tables of kinds and relations say so of", () => {
  const tables: Record<string, Property>[] = [
    everyEntity,
    everyRelation,
    ...Object.values(kinds).map(({ properties }) => properties),
    ...Object.values(relations).map(({ properties }) => properties),
  ];
  const single = tables.flatMap((table) =>
    Object.entries(table).flatMap(([name, { single }]) => (single ? [[name, single]] : [])),
  );

  expect(singleValued).toEqual(Object.fromEntries(single));
});

describe("alleged", () => {
  // Northland and Southland are the parties; the army is a body of Northland.
  const partyOf = (id: string) =>
    ({ northland: "northland", "northland-army": "northland", southland: "southland" })[id] ?? null;
  const alleged = (rows: StandingRow[], aboutParties = ["southland"]) =>
    standingOf(rows, { partyOf, aboutParties }).alleged;
  const army = says("a1", { origin: "northland-army" });

  it("is what a body of one party says of the other, with the origins that say so", () => {
    expect(alleged([army])).toBe(true);
    expect(standingOf([army], { partyOf, aboutParties: ["southland"] }).why).toEqual([
      { because: "parties", origins: ["northland-army"] },
    ]);
  });

  it("is not what a newspaper says", () => {
    expect(alleged([says("c1")])).toBe(false);
    expect(alleged([army, says("c1")])).toBe(false);
  });

  it("is not what a party says of itself, nor what the other admits", () => {
    expect(alleged([army], ["northland"])).toBe(false);
    expect(alleged([army, says("s1", { origin: "southland" })])).toBe(false);
  });

  it("is not what a party says of nobody in the process", () => {
    expect(alleged([army], [])).toBe(false);
  });

  it("is what a party's speaker says through a leak that has an origin of its own", () => {
    expect(alleged([says("l1", { origin: "a-leak", speaker: "northland" })])).toBe(true);
  });

  it("is still alleged when we read more into it", () => {
    expect(alleged([army, says("i1", { inferred: true })])).toBe(true);
  });

  it("is no more alleged once withdrawn", () => {
    expect(alleged([{ ...army, until: "2025-11-26" }])).toBe(false);
  });
});

describe("whatever is claimed", () => {
  it("the order of the claims does not matter", () => {
    fc.assert(
      fc.property(world, fc.infiniteStream(fc.nat()), (rows, dice) => {
        const shuffled = rows
          .map((row) => ({ row, at: dice.next().value }))
          .sort((a, b) => a.at - b.at);
        expect(standingOf(shuffled.map(({ row }) => row))).toEqual(standingOf(rows));
      }),
    );
  });

  it("a later day only adds standing claims, withdrawn ones aside", () => {
    fc.assert(
      fc.property(world, november, november, (rows, a, b) => {
        const [earlier, later] = [a, b].sort() as [string, string];
        const gone = rows.filter((row) => stands(row, earlier) && !stands(row, later));
        expect(gone.every(({ until }) => earlier < until && until <= later)).toBe(true);
      }),
    );
  });

  it("the latest day on which anything changed gives the answer without a day", () => {
    fc.assert(
      fc.property(world, (rows) => {
        const days = rows.flatMap(({ known, until }) =>
          until === "9999-12-31" ? [known] : [known, until],
        );
        expect(standingOf(rows, { known: days.sort().at(-1) })).toEqual(standingOf(rows));
      }),
    );
  });

  it("two values are compared alike from either side", () => {
    fc.assert(
      fc.property(fc.constantFrom(...values.edtf), fc.constantFrom(...values.edtf), (a, b) => {
        const turned = {
          "first narrows second": "second narrows first",
          "second narrows first": "first narrows second",
        };
        const there = compare("date", a, b);
        expect(compare("date", b, a)).toBe(turned[there as keyof typeof turned] ?? there);
      }),
    );
  });

  it("an echo never adds an origin, only a report", () => {
    fc.assert(
      fc.property(world, november, (rows, known) => {
        const before = standingOf(rows, { known });
        fc.pre(before.state === "shown");
        const echo = says("echo", { known: "2025-11-01", origin: before.origins[0]! });
        expect(standingOf([...rows, echo], { known })).toMatchObject({
          origins: before.origins,
          singleOrigin: before.singleOrigin,
          reports: before.reports + 1,
        });
      }),
    );
  });

  it("a fact is withdrawn when support once stood and none stands now; before any, only denied", () => {
    fc.assert(
      fc.property(world, november, (rows, known) => {
        const itself = rows.filter(({ field }) => field === "");
        const [support, denials] = ["supports", "denies"].map((stance) =>
          itself.filter((row) => row.stance === stance),
        ) as [StandingRow[], StandingRow[]];
        const said = (all: StandingRow[]) => all.some((row) => row.known <= known);
        const now = (all: StandingRow[]) => all.some((row) => stands(row, known));
        const unsaid = now(denials) ? "denied" : said(denials) ? "withdrawn" : "unknown";
        const expected = now(support) ? "shown" : said(support) ? "withdrawn" : unsaid;
        expect(standingOf(rows, { known }).state).toBe(expected);
      }),
    );
  });

  it("standing support against standing denial is disputed", () => {
    fc.assert(
      fc.property(world, (rows) => {
        const both = [...rows, says("yes"), says("no", { stance: "denies" })];
        expect(standingOf(both)).toMatchObject({ disputed: true, denied: true, state: "shown" });
      }),
    );
  });

  it("disputed, denied and alleged are always told why", () => {
    fc.assert(
      fc.property(world, (rows) => {
        const { disputed, fields, why } = standingOf(rows);
        const reasons = why.filter(
          (r) => r.because === "denial" || (r.because === "values" && r.agreement === "differ"),
        );
        expect(reasons.length > 0).toBe(disputed);
        expect(Object.values(fields).some((field) => field.disputed)).toBe(disputed);
      }),
    );
  });
});

it("carries no package to the client: all that it imports is our own", () => {
  const model = join(import.meta.dirname, "../../model");
  expect([...importsOf(join(model, "standing.ts"))].filter((name) => !existsSync(name))).toEqual(
    [],
  );
});

/** Files and packages that a file brings in when it runs; `import type` brings in nothing. */
function importsOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!existsSync(file)) return seen;
  for (const [, name = ""] of readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type )[^;]*?from "(.+)";/gm,
  )) {
    importsOf(name.startsWith(".") ? join(dirname(file), name) : name, seen);
  }
  return seen;
}

const november = fc
  .integer({ min: 1, max: 30 })
  .map((n) => `2025-11-${String(n).padStart(2, "0")}`);
const values = {
  edtf: [
    "2025-11",
    "2025-11-25",
    "2025-11-24",
    "2025-10-10/..",
    "2025-10-11/2025-11-25",
    "[2025-11-24,2025-11-25]",
  ],
  value: ["342", "347", "more than 300", "at least 342", "about 340"],
  status: ["planned", "held", "cancelled"],
  names: ["One", "Another"],
};
const about = fc.oneof(
  fc.constant({ field: "", value: null }),
  ...Object.entries(values).map(([field, all]) =>
    fc.record({ field: fc.constant(field), value: fc.constantFrom(...all) }),
  ),
);
const claim = fc
  .record({
    about,
    known: november,
    withdrawn: fc.option(november),
    stance: fc.constantFrom("supports", "supports", "denies", "qualifies"),
    origin: fc.constantFrom("courier", "herald", "northland"),
    inferred: fc.boolean(),
  })
  .filter(({ known, withdrawn }) => withdrawn === null || withdrawn > known);
const world = fc
  .array(claim, { minLength: 1, maxLength: 8 })
  .map((claims) =>
    claims.map(({ about, withdrawn, ...row }, n) =>
      says(`c${n}`, { ...row, ...about, until: withdrawn ?? "9999-12-31" } as Partial<StandingRow>),
    ),
  );
