import { defineConfig } from "vitest/config";

/** The suites of `npm test` that share a database, a browser or a build: one file of them runs at a time. */
const apart = [
  { name: "contract", include: ["tests/engine/**/*.test.ts"] },
  { name: "api", include: ["tests/api/**/*.test.ts"] },
  { name: "start", include: ["tests/scripts/**/*.test.ts"] },
  { name: "browser", include: ["tests/browser/**/*.test.ts"] },
];

const unit = {
  name: "unit",
  include: ["tests/**/*.test.{ts,tsx}"],
  exclude: apart.flatMap(({ include }) => include),
};

export default defineConfig({
  test: {
    projects: [unit, ...apart].map((suite, order) => ({
      test: {
        ...suite,
        // A busy machine with two cores lays out and paints slowly.
        testTimeout: suite.name === "browser" ? 90_000 : 30_000,
        hookTimeout: 120_000,
        // A page on a busy machine may be late once; npm test names every test that needed its second try.
        retry: suite.name === "browser" && process.env.CI === "true" ? 1 : 0,
        fileParallelism: suite === unit,
        // No two suites at once.
        sequence: { groupOrder: order },
      },
    })),
  },
});
