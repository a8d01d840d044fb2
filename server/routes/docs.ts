import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Router } from "express";
import { keepBytes } from "../answers.ts";
import { openApiDocument } from "../openapi/document.ts";
import { onlyGet } from "./api.ts";
import { sendKept } from "./send.ts";

const files = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
} as const;

const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Parley API</title>
<link rel="stylesheet" href="docs/swagger-ui.css">
<link rel="icon" href="data:,">
</head>
<body>
<main id="docs"></main>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/open.js"></script>
</body>
</html>
`;

const opening = `SwaggerUIBundle({ url: "openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null });
`;

/** Swagger UI styles its parts in place; nothing else of Parley may. */
const contentSecurity =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The OpenAPI document, and a page to browse it with; all of it from here. */
export function docsRoutes({ server, version }: { server: string; version: string }): Router {
  const router = Router({ caseSensitive: true, strict: true });
  const folder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
  const text = (path: string, body: string | Buffer, type: string) => {
    const kept = keepBytes(Buffer.from(body));
    router
      .route(path)
      .get(async (request, response) => {
        response.set("Content-Security-Policy", contentSecurity);
        await sendKept(request, response, kept, type);
      })
      .all(onlyGet);
  };

  const document = JSON.stringify(openApiDocument({ server, version }));
  text("/openapi.json", document, "application/json; charset=utf-8");
  text("/docs", page, "text/html; charset=utf-8");
  text("/docs/open.js", opening, "text/javascript; charset=utf-8");
  for (const [name, type] of Object.entries(files)) {
    text(`/docs/${name}`, readFileSync(join(folder, name)), type);
  }
  return router;
}
