import { describe, expect, it } from "vitest";
import { dayNumber, extentOf } from "../../../client/views/timeline/extent.ts";
import type { Stage } from "../../../client/views/timeline/phases.ts";
import { scaleOf } from "../../../client/views/timeline/scale.ts";
import { stageRows } from "../../../client/views/timeline/stages.ts";
import { lettering } from "./subject.ts";

const april = dayNumber("2031-04-01")!;
const scale = scaleOf({ from: april, to: april + 60 }, 600, false);

function phase(name: string, agreement: string, edtf: string | null, inPeriod = true): Stage {
  return {
    id: `${name}#stage`,
    entity: name,
    kind: "Phase",
    name,
    row: { id: agreement, name: agreement },
    extent: edtf === null ? null : extentOf(edtf),
    edtf,
    order: 0,
    inPeriod,
    planned: edtf === null,
    alleged: false,
    disputed: false,
    withdrawn: false,
    onlyDenied: false,
  };
}

const rows = (stages: Stage[]) => stageRows(stages, scale, april + 30, lettering.stage);

describe("phases behind the lanes", () => {
  it("stand in the row of their agreement, those not begun behind as of, side by side", () => {
    const [accord, other] = rows([
      phase("one", "accord", "2031-04-03/2031-04-20"),
      phase("two", "accord", null),
      phase("three", "accord", null),
      phase("first", "other", "2031-04-10/2031-04-12"),
    ]);

    expect([accord!.id, other!.id, accord!.lines]).toEqual(["accord", "other", 1]);
    const [one, two, three] = accord!.boxes;
    expect(one!.right).toBeLessThan(scale.x(april + 30));
    expect(two!.left).toBeGreaterThan(scale.x(april + 30));
    expect(three!.left).toBeGreaterThanOrEqual(two!.right);
    expect(two!.right - two!.left).toBeCloseTo(three!.right - three!.left);
  });

  it("each have their name behind as of, one under another where they have no room beside", () => {
    const long = ["a second phase with a long name", "a third phase with a long name"];
    const [accord] = rows([
      phase("one", "accord", "2031-04-03/2031-04-20"),
      ...long.map((name) => phase(name, "accord", null)),
    ]);

    const [, two, three] = accord!.boxes;
    expect([two!.text, three!.text].every((text) => text.length > 0)).toBe(true);
    expect([two!.left, two!.right]).toEqual([three!.left, three!.right]);
    expect(two!.line).not.toBe(three!.line);
    expect(two!.textLeft + two!.textWidth).toBeLessThan(scale.x(april + 30));
  });

  it("leave out an agreement of which nothing lies in view or in the period", () => {
    expect(
      rows([
        phase("old", "before", "1999-04-03/1999-04-20", false),
        phase("never", "before", null, false),
      ]),
    ).toEqual([]);
  });
});
