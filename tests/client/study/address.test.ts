import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readStudy,
  studyPanes,
  viewAddress,
  writeStudy,
} from "../../../client/store/study/address.ts";

const river = "/processes/river-talks";
const replayed = { replay: true, hindsight: false, along: {} };

describe("the address of a story", () => {
  it("says the same when it is written and read again", () => {
    const shown = fc.record({
      step: fc.option(fc.constantFrom("plan", "the-second-day"), { nil: null }),
      replay: fc.boolean(),
      pane: fc.constantFrom(...studyPanes),
    });
    fc.assert(
      fc.property(shown, (one) => {
        expect(readStudy(writeStudy(one))).toEqual(one);
      }),
    );
  });

  it("opens a replay on what could be known, and a reading on the view", () => {
    expect(readStudy({ replay: "yes" }).pane).toBe("known");
    expect(readStudy({ pane: "elsewhere" }).pane).toBe("view");
  });
});

describe("the explorer as a step opens it", () => {
  it("is the step's own address, with the reading direction and the revision of the page", () => {
    const step = { address: `${river}?at=2031-05-03&kinds=Meeting,Act`, at: "2031-05-03" };
    const along = { dir: "rtl", revision: "abcd1234" };

    expect(viewAddress({ ...step, view: "network" }, { ...replayed, replay: false, along })).toBe(
      `${river}?at=2031-05-03&kinds=Meeting,Act&dir=rtl&revision=abcd1234`,
    );
  });

  it("has both clocks on the step's day in a replay, whatever the author showed besides", () => {
    const at = "2031-05-03";
    const opened = (address: string, view: "timeline" | "ledger" | "difference") =>
      viewAddress({ address, at, view }, replayed);

    expect(opened(`${river}?at=2031-05-09&locked=yes`, "timeline")).toBe(
      `${river}?at=${at}&known=${at}`,
    );
    expect(opened("/agreements/accord?known=2031-09-01", "ledger")).toBe(
      `/agreements/accord?known=${at}`,
    );
    expect(opened(`${river}/diff?a=2031-05-01&b=2031-09-01`, "difference")).toBe(
      `${river}/diff?a=2031-05-01&b=${at}&bKnown=${at}`,
    );
  });

  it("ends on the step's day where a process has one clock only", () => {
    const step = { address: `${river}?from=2031-05-01&to=2031-06-01`, at: "2031-05-03" };

    expect(viewAddress({ ...step, view: "timeline" }, { ...replayed, hindsight: true })).toBe(
      `${river}?from=2031-05-01&to=2031-05-03&at=2031-05-03`,
    );
  });
});
