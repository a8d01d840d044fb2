// @ts-expect-error the package has no types
import edtfPackage from "edtf";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import {
  addDays,
  canBothBeTrue,
  dayOf,
  daysBetween,
  edtf,
  isDay,
  oneOf,
  overlaps,
  parseEdtf,
  type Span,
  spanOf,
  surelyTouches,
  touches,
} from "../../model/date.ts";

const span = (earliest: string, latest: string, surelyFrom: string | null, surelyTo = surelyFrom) =>
  ({ earliest, latest, surelyFrom, surelyTo }) satisfies Span;

describe("a date possibly and surely covers", () => {
  it.each<[string, string, Span]>([
    ["a day", "2025-11-25", span("2025-11-25", "2025-11-25", "2025-11-25")],
    ["a month", "2025-11", span("2025-11-01", "2025-11-30", null)],
    ["February of a leap year", "2024-02", span("2024-02-01", "2024-02-29", null)],
    ["a year", "1993", span("1993-01-01", "1993-12-31", null)],
    ["a decade", "199X", span("1990-01-01", "1999-12-31", null)],
    ["a century", "19XX", span("1900-01-01", "1999-12-31", null)],
    ["some month of a year", "1993-XX", span("1993-01-01", "1993-12-31", null)],
    ["some day of a month", "1993-05-XX", span("1993-05-01", "1993-05-31", null)],
    ["about a day", "2025-11-25~", span("2025-11-25", "2025-11-25", null)],
    ["perhaps a month", "2025-11?", span("2025-11-01", "2025-11-30", null)],
    ["spring", "1993-21", span("1993-03-01", "1993-06-21", null)],
    [
      "days from and to",
      "2025-10-10/2025-11-25",
      span("2025-10-10", "2025-11-25", "2025-10-10", "2025-11-25"),
    ],
    [
      "months from and to",
      "2025-10/2025-11",
      span("2025-10-01", "2025-11-30", "2025-10-31", "2025-11-01"),
    ],
    ["from and to inside a month", "2025-10/2025-10", span("2025-10-01", "2025-10-31", null)],
    [
      "from spring to autumn",
      "1993-21/1993-23",
      span("1993-03-01", "1993-12-22", "1993-06-21", "1993-09-01"),
    ],
    ["from about a day", "2025-10-10~/2025-11-25", span("2025-10-10", "2025-11-25", null)],
    ["since a day", "2025-10-10/..", span("2025-10-10", "9999-12-31", "2025-10-10")],
    ["since a month", "2025-10/..", span("2025-10-01", "9999-12-31", null)],
    ["until a year", "../2025", span("0001-01-01", "2025-12-31", null)],
    ["until a day", "../2025-11-25", span("0001-01-01", "2025-11-25", "2025-11-25")],
    [
      "from a day to nobody says when",
      "2025-11-25/",
      span("2025-11-25", "9999-12-31", "2025-11-25"),
    ],
    ["from nobody says when", "/2025-11-25", span("0001-01-01", "2025-11-25", "2025-11-25")],
    ["any time", "../..", span("0001-01-01", "9999-12-31", null)],
    ["one of two days", "[2025-11-24,2025-11-25]", span("2025-11-24", "2025-11-25", null)],
    ["one of a run of days", "[2025-11-24..2025-11-26]", span("2025-11-24", "2025-11-26", null)],
    [
      "a day or the days after",
      "[2025-11-20,2025-11-24..2025-11-26]",
      span("2025-11-20", "2025-11-26", null),
    ],
    ["one of one", "[2025-11-25]", span("2025-11-25", "2025-11-25", "2025-11-25")],
    [
      "two days running",
      "{2025-11-24,2025-11-25}",
      span("2025-11-24", "2025-11-25", "2025-11-24", "2025-11-25"),
    ],
    ["two days apart", "{2025-11-23,2025-11-25}", span("2025-11-23", "2025-11-25", null)],
    [
      "every day of a run",
      "{2025-11-24..2025-11-26}",
      span("2025-11-24", "2025-11-26", "2025-11-24", "2025-11-26"),
    ],
    ["in each of two months", "{2025-10,2025-11}", span("2025-10-01", "2025-11-30", null)],
  ])("%s: %s", (_, text, expected) => {
    expect(parseEdtf(text)).toEqual({ ok: true, date: text });
    expect(spanOf(text)).toEqual(expected);
  });
});

describe("a date is refused, and says why", () => {
  it.each([
    ["2025-11-31", "31 November is not a day: November has 30 days"],
    ["2025-02-29", "29 February 2025 is not a day: February 2025 has 28 days"],
    ["1900-02-29", "29 February 1900 is not a day: February 1900 has 28 days"],
    ["2025-11-00", "0 November is not a day: November has 30 days"],
    ["2025-13", "13 is not a month"],
    ["2025-00-10", "00 is not a month"],
    ["2025-24", "a winter lies in two years: write its months, [a..b]"],
    ["2025-25", "25 is not a month"],
    ["2025-21-05", "21 is not a month"],
    ["2025-21~", "a season is vague enough: without ~"],
    ["199X~", "an X already says what is not known: without ~"],
    [
      "[2025..2025-11]",
      "a range in a set is two years, two months or two days, without marks or X",
    ],
    [
      "[2025-11-24?..2025-11-25]",
      "a range in a set is two years, two months or two days, without marks or X",
    ],
    ["2025-11-25T12:00:00Z", "days only, without hours: write YYYY-MM-DD"],
    ["2025-11-25/2025-10-10", "it ends before it starts"],
    ["[2025-11-25..2025-11-24]", "it ends before it starts"],
    ["0970", "years run from 1000 to 2999"],
    ["9999-12-31", "years run from 1000 to 2999"],
    ["2025-XX-10", "a day needs its month"],
    ["202X-11", "a month needs its whole year"],
    ["[2025,2025-10/2025-11]", "a set holds dates, not intervals"],
    ["/", "it names no day; leave the date out"],
    ["19400715", "expected YYYY"],
    ["25 November 2025", "expected YYYY"],
    ["2025-1-5", "expected YYYY"],
    ["2025/2026/2027", "expected YYYY"],
    ["[]", "expected YYYY"],
    ["[2025..]", "a range in a set is two years"],
    ["[2025,]", "expected YYYY"],
    [" 2025", "expected YYYY"],
    ["", "expected YYYY"],
  ])("%s", (text, why) => {
    expect(parseEdtf(text)).toEqual({ ok: false, problem: expect.stringContaining(why) });
    expect(() => spanOf(text)).toThrow(RangeError);
    expect(edtf.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(why),
    ]);
  });

  it("whatever is typed: an answer, never an exception", () => {
    const letters = fc.constantFrom(..."0123456789-/.,[]{}X~?%T: ".split(""));
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 24 }), (text) => {
        const parsed = parseEdtf(text);
        if (parsed.ok) return isDay(spanOf(text).earliest) && isDay(spanOf(text).latest);
        return parsed.problem.startsWith(`"`);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("what every date keeps to", () => {
  it("what is sure lies inside what is possible", () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { earliest, latest, surelyFrom, surelyTo } = spanOf(date);
        if (surelyFrom === null || surelyTo === null)
          return surelyFrom === surelyTo && earliest <= latest;
        return earliest <= surelyFrom && surelyFrom <= surelyTo && surelyTo <= latest;
      }),
    );
  });

  it("a mark of doubt moves no day and leaves nothing sure", () => {
    fc.assert(
      fc.property(wholeDate, anyMark, (date, mark) => {
        const { earliest, latest } = spanOf(date);
        expect(spanOf(date + mark)).toEqual(span(earliest, latest, null));
      }),
    );
  });

  it("where the edtf package is right, we say the same days", () => {
    const dayOfNumber = (ms: number) => new Date(ms).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.oneof(markedDate, wholeInterval), (date) => {
        const theirs = edtfPackage(date);
        const { earliest, latest } = spanOf(date);
        expect([dayOfNumber(theirs.min), dayOfNumber(theirs.max)]).toEqual([earliest, latest]);
      }),
    );
  });

  it("is certainly in a window only if it may be in it", () => {
    fc.assert(
      fc.property(anyDate, day, day, (date, a, b) => {
        const [from, to] = [a, b].sort() as [string, string];
        return !surelyTouches(spanOf(date), from, to) || touches(spanOf(date), from, to);
      }),
    );
  });
});

describe("a window", () => {
  it("has an event of November for certain when it holds all November, perhaps when it holds a part", () => {
    const november = spanOf("2025-11");
    const asked = (from: string, to: string) => [
      touches(november, from, to),
      surelyTouches(november, from, to),
    ];

    expect(asked("2025-10-15", "2025-12-15")).toEqual([true, true]);
    expect(asked("2025-11-15", "2025-12-15")).toEqual([true, false]);
    expect(asked("2025-12-01", "2025-12-15")).toEqual([false, false]);
  });

  it("has a truce that lasted through it for certain", () => {
    expect(surelyTouches(spanOf("2025-10-10/2025-11-25"), "2025-11-01", "2025-11-02")).toBe(true);
  });
});

describe("two dates of one thing", () => {
  it.each([
    ["November", "2025-11", "25 November", "2025-11-25", true],
    ["one day", "2025-11-24", "another day", "2025-11-25", false],
    ["a year", "2025", "the year after", "2026-01-01", false],
    ["about a day", "2025-11-25~", "the day before", "2025-11-24", true],
    ["about a day", "2025-11-25~", "a week later", "2025-12-02", false],
    ["perhaps a day", "2025-11-25?", "the day before", "2025-11-24", false],
    ["one of two days", "[2025-11-24,2025-11-25]", "one of them", "2025-11-25", true],
    ["two days apart", "{2025-11-23,2025-11-25}", "the day between", "2025-11-24", false],
    ["from the 10th", "2025-10-10/2025-11-25", "from the 11th", "2025-10-11/2025-11-25", false],
    [
      "some of October to some of November",
      "2025-10/2025-11",
      "days of them",
      "2025-10-10/2025-11-25",
      true,
    ],
    ["since the 10th", "2025-10-10/..", "from the 10th to a day", "2025-10-10/2025-11-25", true],
    ["since the 10th", "2025-10-10/..", "until the 9th", "../2025-10-09", false],
    ["two days of talks", "2025-11-24/2025-11-25", "its second day", "2025-11-25", true],
  ])("%s (%s) and %s (%s) can both be true: %s", (_, a, __, b, expected) => {
    expect([canBothBeTrue(a, b), canBothBeTrue(b, a)]).toEqual([expected, expected]);
  });

  it("a date agrees with itself, and the order of two does not matter", () => {
    fc.assert(
      fc.property(
        anyDate,
        anyDate,
        (a, b) => canBothBeTrue(a, a) && canBothBeTrue(a, b) === canBothBeTrue(b, a),
      ),
    );
  });

  it("never agree without a day in common, marks aside", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        fc.pre(!/[~%]/.test(a + b));
        return !canBothBeTrue(a, b) || overlaps(spanOf(a), spanOf(b));
      }),
    );
  });
});

describe("competing dates", () => {
  it.each([
    ["one date is itself", ["2025-11-25", "2025-11-25"], "2025-11-25"],
    ["days are a set in time order", ["2025-11-25", "2025-11-24"], "[2025-11-24,2025-11-25]"],
    [
      "a set is taken apart",
      ["[2025-11-24,2025-11-26]", "2025-11-25"],
      "[2025-11-24,2025-11-25,2025-11-26]",
    ],
    [
      "a range stays one",
      ["[2025-11-24..2025-11-26]", "2025-11-25"],
      "[2025-11-24..2025-11-26,2025-11-25]",
    ],
    [
      "intervals give one around them",
      ["2025-10-10/2025-11-25", "2025-10-11/2025-11-25"],
      "2025-10-10?/2025-11-25",
    ],
    ["an agreed beginning stays sure", ["2025-10-10/2025-11-25", "2025-10-10/.."], "2025-10-10/.."],
    ["an open one and a day before it", ["2025-10-10/..", "2025-10-09"], "2025-10-09?/.."],
    ["a season and one of its months", ["1993-21", "1993-04"], "[1993-21,1993-04]"],
    [
      "a day between two days apart",
      ["{2025-11-23,2025-11-25}", "2025-11-24"],
      "2025-11-23?/2025-11-25?",
    ],
    ["before and after", ["../2025", "2026/.."], "../.."],
  ])("%s: %j", (_, values, expected) => {
    expect(oneOf(values)).toBe(expected);
  });

  it("of none is refused", () => {
    expect(() => oneOf([])).toThrow(RangeError);
  });

  it("cover together what each covers, and are sure of nothing that one of them is not", () => {
    fc.assert(
      fc.property(someDates, (values) => {
        const whole = spanOf(oneOf(values));
        const parts = values.map(spanOf);
        const inside = ({ surelyFrom, surelyTo }: Span) =>
          surelyFrom !== null &&
          surelyTo !== null &&
          surelyFrom <= whole.surelyFrom! &&
          whole.surelyTo! <= surelyTo;

        expect([whole.earliest, whole.latest]).toEqual([
          parts.map(({ earliest }) => earliest).sort()[0],
          parts
            .map(({ latest }) => latest)
            .sort()
            .at(-1),
        ]);
        expect(whole.surelyFrom === null || parts.every(inside)).toBe(true);
      }),
    );
  });

  it("come out the same in any order and however often said", () => {
    fc.assert(
      fc.property(someDates, (values) => {
        expect(oneOf([...values, ...values].reverse())).toBe(oneOf(values));
      }),
    );
  });
});

describe("days", () => {
  it("are the calendar's", () => {
    expect(
      ["2024-02-29", "2025-02-29", "2025-11-31", "2025-11", "0000-01-01", "9999-12-31"].map(isDay),
    ).toEqual([true, false, false, false, false, true]);
  });

  it("are counted in UTC over the change of clocks, leap days and years", () => {
    expect(addDays("2025-03-29", 2)).toBe("2025-03-31");
    expect(addDays("2024-02-28", 2)).toBe("2024-03-01");
    expect(addDays("2026-01-01", -1)).toBe("2025-12-31");
    expect(daysBetween("2025-10-10", "2025-11-25")).toBe(46);
    expect(dayOf(new Date("2025-11-25T23:59:59Z"))).toBe("2025-11-25");
  });

  it("do not depend on where the reader is", () => {
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    expect(new Date("2025-01-01T00:00:00Z").getHours()).toBe(14);
    expect([addDays("2025-11-25", 1), daysBetween("2025-11-25", "2025-11-26")]).toEqual([
      "2025-11-26",
      1,
    ]);
    vi.unstubAllEnvs();
  });

  it("that stand for an open end stay open", () => {
    expect([addDays("9999-12-31", -1), addDays("0001-01-01", 1), addDays("9999-12-30", 9)]).toEqual(
      ["9999-12-31", "0001-01-01", "9999-12-31"],
    );
  });

  it("added and counted are one another's inverse", () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: -9999, max: 9999 }),
        (from, n) => daysBetween(from, addDays(from, n)) === n,
      ),
    );
  });
});

const day = fc
  .date({ min: new Date("1100-01-01"), max: new Date("2900-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const wholeDate = day.chain((d) => fc.constantFrom(d, d.slice(0, 7), d.slice(0, 4)));
const vagueDate = day.chain((d) =>
  fc.constantFrom(
    `${d.slice(0, 8)}XX`,
    `${d.slice(0, 5)}XX`,
    `${d.slice(0, 3)}X`,
    `${d.slice(0, 2)}XX`,
  ),
);
const anyMark = fc.constantFrom("~", "?", "%");
const markedDate = fc.oneof(
  wholeDate,
  vagueDate,
  fc.tuple(wholeDate, anyMark).map((both) => both.join("")),
);
const sort = (dates: string[]) =>
  dates.sort((a, b) => (spanOf(a).earliest < spanOf(b).earliest ? -1 : 1));
const closedInterval = fc.tuple(markedDate, markedDate).map((both) => sort(both).join("/"));
// The package refuses marks beside X in an interval, and ends that overlap.
const wholeInterval = fc
  .tuple(wholeDate, wholeDate)
  .filter(([a, b]) => !overlaps(spanOf(a), spanOf(b)))
  .map((both) => sort(both).join("/"));
const openInterval = fc
  .tuple(markedDate, fc.constantFrom("..", ""), fc.boolean())
  .map(([date, end, first]) => (first ? `${date}/${end}` : `${end}/${date}`));
const range = fc
  .tuple(day, day, fc.constantFrom(4, 7, 10))
  .map(([a, b, length]) => sort([a.slice(0, length), b.slice(0, length)]).join(".."));
const member = fc.oneof(markedDate, range);
const set = fc
  .tuple(fc.array(member, { minLength: 1, maxLength: 3 }), fc.constantFrom("[]", "{}"))
  .map(([members, braces]) => `${braces[0]}${members.join(",")}${braces[1]}`);
const season = fc
  .tuple(fc.integer({ min: 1000, max: 2999 }), fc.constantFrom(21, 22, 23))
  .map((both) => both.join("-"));
const anyDate = fc.oneof(markedDate, season, closedInterval, openInterval, set);
const someDates = fc.array(anyDate, { minLength: 1, maxLength: 4 });
