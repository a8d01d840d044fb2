import { expect, it } from "vitest";
import { nodeTooOld } from "../../scripts/lib/node-version.mjs";

it("takes Node 20.19 and all that is newer", () => {
  expect(["20.19.0", "20.20.2", "22.0.0", "24.9.0", "101.1.0"].map(nodeTooOld)).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

it("tells whoever has an older Node which one is needed and which one this is", () => {
  expect(["20.18.3", "18.20.0", "8.17.0"].map((version) => nodeTooOld(version))).toEqual(
    ["20.18.3", "18.20.0", "8.17.0"].map(
      (version) =>
        `Parley needs Node 20.19 or newer, and this is Node ${version}.\n` +
        "Install a current one from https://nodejs.org (or your system's packages), then try again.",
    ),
  );
});
