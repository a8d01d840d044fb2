import { expect, it } from "vitest";
import { verbOf } from "../../../client/views/graph/keys.ts";

const press = (key: string, held: Partial<Parameters<typeof verbOf>[0]> = {}) =>
  verbOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

it("walks, opens, focuses, fits, zooms and clears by keys", () => {
  expect(
    ["ArrowLeft", "Enter", "f", "F", "0", "+", "-", "Escape"].map((key) => press(key)),
  ).toEqual([
    { does: "walk", way: "left" },
    { does: "select" },
    { does: "focus" },
    { does: "focus" },
    { does: "fit" },
    { does: "zoom", factor: 1.25 },
    { does: "zoom", factor: 0.8 },
    { does: "clear" },
  ]);
});

it("leaves the browser and the page their own keys", () => {
  expect([
    press("f", { ctrlKey: true }),
    press("0", { metaKey: true }),
    press("Tab"),
    press("/"),
  ]).toEqual([null, null, null, null]);
});
