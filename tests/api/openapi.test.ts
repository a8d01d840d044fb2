import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { embedEndpoints, outsideEndpoints } from "../../model/api/outside.ts";
import { endpoints, fileEndpoints } from "../../model/api.ts";
import { openApiDocument } from "../../server/openapi/document.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "parley-openapi-"));
afterAll(() => rmSync(folder, { recursive: true }));

const document = openApiDocument({ server: "http://127.0.0.1:4310", version: "1.0.0" });

describe("the OpenAPI document", () => {
  it("has every endpoint of the table", () => {
    expect(Object.keys(document.paths as object)).toEqual(
      Object.values({
        ...{ ...endpoints, ...fileEndpoints },
        ...{ ...embedEndpoints, ...outsideEndpoints },
      }).map(({ path }) => path),
    );
  });

  it("has what stands outside the API at its own address", () => {
    const paths = document.paths as Record<string, { servers?: unknown }>;

    expect(paths["/embed/timeline"]!.servers).toEqual([{ url: "http://127.0.0.1:4310" }]);
    expect(Object.keys(paths).filter((path) => paths[path]!.servers)).toEqual([
      ...["/embed/timeline", "/embed/graph", "/embed/ledger", "/embed/card", "/embed/difference"],
      ...["/embed/step", "/f/{hash}", "/oembed", "/feed/{process}.atom"],
    ]);
  });

  it("says a day, a list and an id as a caller writes them", () => {
    const { parameters } = (document.paths as Record<string, { get: { parameters: unknown[] } }>)[
      "/processes/{id}/graph"
    ]!.get;

    expect(parameters).toMatchObject([
      { name: "id", in: "path", required: true, schema: { type: "string", maxLength: 200 } },
      { name: "from", in: "query", required: false, schema: { type: "string", format: "date" } },
      { name: "to", in: "query", required: false },
      { name: "known", in: "query", required: false },
      { name: "revision", in: "query", required: false, schema: { pattern: "^[0-9a-f]{8,64}$" } },
      { name: "was", in: "query", schema: { enum: ["possibly", "surely"] } },
      { name: "standing", in: "query", style: "form", explode: false, schema: { type: "array" } },
      { name: "kinds", in: "query", style: "form", explode: false, schema: { type: "array" } },
      { name: "roles", in: "query", style: "form", explode: false, schema: { type: "array" } },
      { name: "claimIds", in: "query", required: false, schema: { const: "counted" } },
    ]);
  });

  it("passes the linter without an error or a warning", async () => {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(document, null, 2));
    const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
    const env = {
      ...process.env,
      REDOCLY_TELEMETRY: "off",
      REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
    };

    const { stdout } = await run(process.execPath, [redocly, "lint", file, "--format", "json"], {
      cwd: folder,
      env,
      maxBuffer: 50_000_000,
    }).catch((error) => error as { stdout: string });

    const { problems } = JSON.parse(stdout) as { problems: { ruleId: string; message: string }[] };
    expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([]);
  });
});
