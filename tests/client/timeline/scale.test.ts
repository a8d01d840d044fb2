import { describe, expect, it } from "vitest";
import { brushOf, keyed, moved } from "../../../client/views/timeline/brush.ts";
import { dayAt, dayNumber } from "../../../client/views/timeline/extent.ts";
import { scaleOf, ticksOf, viewOf, zoomed } from "../../../client/views/timeline/scale.ts";

function ticks(from: string, to: string, locale = "en-GB", width = 900) {
  const scale = scaleOf({ from: dayNumber(from)!, to: dayNumber(to)! }, width, false);
  return ticksOf(scale, locale).map(({ text }) => text);
}

describe("ticks", () => {
  it("name days, then weeks, months, years and decades as one zooms out", () => {
    expect(ticks("2031-04-28", "2031-05-05")).toEqual("28 Apr,29,30,May 2031,2,3,4,5".split(","));
    expect(ticks("2031-04-10", "2031-05-20")).toEqual("14 Apr,21,28,May 2031,5,12,19".split(","));
    expect(ticks("2030-11-20", "2031-03-20", "en-GB", 300)).toEqual(
      "Dec 2030,Jan 2031,Feb,Mar".split(","),
    );
    expect(ticks("1990-06-01", "1995-06-01")).toEqual("1991,1992,1993,1994,1995".split(","));
    expect(ticks("1900-01-01", "1960-01-01", "en-GB", 900)).toHaveLength(13);
  });

  it("are written in the words and digits of the locale", () => {
    expect(ticks("2031-04-28", "2031-05-02", "tr")).toContain("May 2031");
    expect(ticks("2031-04-28", "2031-05-02", "ar-EG")).toContain("٣٠");
  });
});

describe("the stretch that is seen", () => {
  it("has the period with air around it, and the second clock's day when it is near", () => {
    const window = { from: "2031-04-01", to: "2031-04-30" };
    const ends = (known: string | null) => {
      const { from, to } = viewOf(window, known);
      return [dayAt(from), dayAt(to)];
    };

    expect(ends(null)).toEqual(["2031-03-28", "2031-05-07"]);
    expect(ends("2031-05-05")).toEqual(["2031-03-28", "2031-05-12"]);
    expect(ends("2033-01-01")).toEqual(ends(null));
  });

  it("zooms about the day under the pointer, between days and centuries", () => {
    expect(zoomed({ from: 0, to: 100 }, 2, 25)).toEqual({ from: 12.5, to: 62.5 });
    expect(zoomed({ from: 0, to: 100 }, 1e6, 50)).toEqual({ from: 48.25, to: 51.75 });
    const { from, to } = zoomed({ from: 0, to: 100 }, 1e-6, 50);
    expect(to - from).toBe(73_000);
  });

  it("runs from right to left where reading does", () => {
    const scale = scaleOf({ from: 0, to: 10 }, 100, true);

    expect([scale.x(0), scale.x(9), scale.dayAtX(100)].map(Math.round)).toEqual([95, 5, 0]);
  });
});

describe("the brush", () => {
  const run = { from: dayNumber("2031-01-01")!, to: dayNumber("2031-12-31")! };
  const days = { from: dayNumber("2031-03-31")!, to: dayNumber("2031-05-10")! };
  const pressed = (end: "from" | "to", key: string, mirrored = false) => {
    const next = keyed(days, end, key, run, mirrored);
    return next && [dayAt(next.from), dayAt(next.to)];
  };

  it("moves an end by a day with arrows, by a month with Page keys, all the way with Home and End", () => {
    expect(pressed("from", "ArrowRight")).toEqual(["2031-04-01", "2031-05-10"]);
    expect(pressed("from", "PageDown")).toEqual(["2031-02-28", "2031-05-10"]);
    expect(pressed("to", "PageUp")).toEqual(["2031-03-31", "2031-06-10"]);
    expect(pressed("to", "End")).toEqual(["2031-03-31", "2031-12-31"]);
    expect(pressed("from", "Home")).toEqual(["2031-01-01", "2031-05-10"]);
    expect(pressed("from", "Tab")).toBeNull();
  });

  it("turns its arrows round where the axis is mirrored", () => {
    expect(pressed("to", "ArrowLeft", true)).toEqual(["2031-03-31", "2031-05-11"]);
  });

  it("lets no end pass the other, nor the whole leave the run", () => {
    expect(moved(days, "from", 999, run)).toEqual({ from: days.to, to: days.to });
    const length = days.to - days.from;
    expect(moved(days, "middle", 999, run)).toEqual({ from: run.to - length, to: run.to });
  });

  it("lays the first month at the right where the axis is mirrored", () => {
    const bar = { period: "2031-01", from: 0, to: 31, events: 0 };
    const scale = brushOf([bar, { ...bar, from: 31, to: 59 }], 616, true);

    expect([scale.x(0), scale.x(59)]).toEqual([608, 8]);
  });
});
