import { expect, it } from "vitest";
import { stripOf } from "../../../client/store/ledger/strip.ts";
import { LAST_DAY } from "../../../model/day.ts";
import type { AssessorDays, LedgerAssessment } from "../../../model/ledger/status.ts";

const window = { from: "2031-05-01", to: "2031-05-10" };
const columns = [
  { id: "aland", members: ["aland"] },
  { id: "others", members: ["watch", "bureau"] },
];

const days = (earliest: string, latest: string, sure = true) => ({
  ...{ edtf: `${earliest}/${latest}`, earliest, latest },
  surelyFrom: sure ? earliest : null,
  surelyTo: sure ? latest : null,
});

const assessment = (id: string, assessor: string, covers: LedgerAssessment["days"]) =>
  ({ id, assessors: [assessor], days: covers }) as LedgerAssessment;

const span = (from: string, to: string, verdict: string, id: string) => ({
  ...{ from, to, verdicts: [verdict], assessments: [id] },
});

const nothing = (from: string, to: string) => ({ from, to, verdicts: [], assessments: [] });

function drawn(byAssessor: AssessorDays[], said: LedgerAssessment[]) {
  return stripOf({ byAssessor, differ: [] }, said, columns, window).lanes.map((lane) => [
    lane.assessor,
    ...lane.marks.map(
      ({ at, length, verdicts, fades, label }) =>
        `${verdicts.join()} ${at}+${length} ${fades} ${label ?? "-"}`,
    ),
    ...lane.undated.map(({ id }) => `${id} undated`),
  ]);
}

it("puts each assessor's word over its days, in the order of the columns", () => {
  expect(
    drawn(
      [
        {
          ...{ assessor: "watch", side: "watch" },
          spans: [
            span("2031-05-01", "2031-05-05", "fulfilled", "w"),
            nothing("2031-05-06", "2031-05-10"),
          ],
        },
        {
          ...{ assessor: "aland", side: "aland" },
          spans: [
            nothing("2031-05-01", "2031-05-03"),
            span("2031-05-04", "2031-05-04", "not", "a"),
            nothing("2031-05-05", "2031-05-10"),
          ],
        },
      ],
      [
        assessment("w", "watch", days("2031-05-01", "2031-05-05")),
        assessment("a", "aland", days("2031-05-04", "2031-05-04")),
      ],
    ),
  ).toEqual([
    ["aland", "not 30+10 no after"],
    ["watch", "fulfilled 0+50 no inside"],
  ]);
});

it("leaves out what lies outside the window, and cuts what reaches over its edge", () => {
  expect(
    drawn(
      [
        {
          ...{ assessor: "aland", side: "aland" },
          spans: [
            span("2031-04-01", "2031-04-30", "not", "a"),
            span("2031-05-09", "2031-05-20", "fulfilled", "b"),
          ],
        },
      ],
      [
        assessment("a", "aland", days("2031-04-01", "2031-04-30")),
        assessment("b", "aland", days("2031-05-09", "2031-05-20")),
      ],
    ),
  ).toEqual([["aland", "fulfilled 80+20 no inside"]]);
});

it("draws no hard edge on a day that nobody gives, nor doubt where nobody says that it ended", () => {
  const byMay = { ...days("0001-01-01", "2031-05-04"), surelyFrom: null };
  const since = { ...days("2031-05-06", LAST_DAY), surelyTo: null };
  expect(
    drawn(
      [
        {
          ...{ assessor: "aland", side: "aland" },
          spans: [
            span("0001-01-01", "2031-05-04", "not", "a"),
            span("2031-05-06", LAST_DAY, "fulfilled", "b"),
          ],
        },
        {
          ...{ assessor: "watch", side: "watch" },
          spans: [span("2031-05-01", "2031-05-10", "not", "month")],
        },
      ],
      [
        assessment("a", "aland", byMay),
        assessment("b", "aland", since),
        assessment("month", "watch", days("2031-05-01", "2031-05-10", false)),
      ],
    ),
  ).toEqual([
    ["aland", "not 0+40 start inside", "fulfilled 50+50 no inside"],
    ["watch", "not 0+100 both inside"],
  ]);
});

it("names an assessor whose word has no day, without a mark", () => {
  const undated = { ...days("0001-01-01", LAST_DAY, false), edtf: null };
  expect(
    drawn(
      [{ assessor: "bureau", side: "bureau", spans: [nothing("2031-05-01", "2031-05-10")] }],
      [assessment("b", "bureau", undated)],
    ),
  ).toEqual([["bureau", "b undated"]]);
});

it("says where they differ in percent of the window", () => {
  const differ = [{ from: "2031-05-03", to: "2031-05-04" }];
  expect(stripOf({ byAssessor: [], differ }, [], columns, window).differ).toEqual([
    { from: "2031-05-03", to: "2031-05-04", at: 20, length: 20 },
  ]);
});
