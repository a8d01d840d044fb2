import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
    exclude: ["tests/bench/**"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
