import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Where the API answers while the pages are served by `vite` for development. */
const api = process.env.PARLEY_API ?? "http://127.0.0.1:4680";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: { "/api": api } },
  build: {
    target: "es2022",
    outDir: "../dist/client",
    emptyOutDir: true,
    // A data: address would need a hole in the content policy.
    assetsInlineLimit: 0,
    // Every browser we build for preloads modules by itself.
    modulePreload: { polyfill: false },
    sourcemap: true,
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Few files that are each well filled: sixty small ones cost more than they spare.
        codeSplitting: {
          groups: [
            { name: "frame", tags: ["$initial"] },
            {
              name: "shared",
              entriesAware: true,
              entriesAwareMergeThreshold: 24_000,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
});
