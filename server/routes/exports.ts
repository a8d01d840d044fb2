import { createHash } from "node:crypto";
import { pipeline, Readable } from "node:stream";
import { promisify } from "node:util";
import { createGzip } from "node:zlib";
import { type Request, type Response, Router } from "express";
import { fileEndpoints } from "../../model/api.ts";
import { type FormatId, formats } from "../../model/formats.ts";
import { fileName } from "../export/file-name.ts";
import { exporters } from "../export/index.ts";
import type { View } from "../export/view.ts";
import type { Stores } from "../stores.ts";
import { openView } from "../view/view.ts";
import { onlyGet } from "./api.ts";
import { readRequest } from "./request.ts";

export interface ExportNeeds {
  stores: Stores;
  publicUrl: string | null;
  /** Part of every ETag: a new build may write a format anew. */
  version: string;
}

/** Views as files, given away as they are read. */
export function exportRoutes(needs: ExportNeeds): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route("/export/:format")
    .get(async (request, response) => {
      const { params, query } = readRequest(fileEndpoints.export, request);
      const { revision, ...asked } = query;
      await needs.stores.read(revision, async (store) => {
        // The store may have been loaded anew after the last word was sent: it is not sent twice.
        if (response.headersSent || response.destroyed) return;
        const view = await openView({ ...store, publicUrl: needs.publicUrl }, asked);
        await send(params.format, view, needs.version, request, response);
      });
    })
    .all(onlyGet);
  return router;
}

async function send(
  format: FormatId,
  view: View,
  version: string,
  request: Request,
  response: Response,
): Promise<void> {
  const { mediaType } = formats[format];
  response.set({
    // Weak: of the same meaning in every encoding.
    ETag: `W/"${etagOf(format, view, version)}"`,
    "Cache-Control": "no-cache",
    Vary: "Accept-Encoding",
  });
  if (request.fresh) {
    response.status(304).end();
    return;
  }
  response.set({
    "Content-Type": mediaType,
    "Content-Disposition": `attachment; filename="${fileName(format, view)}"`,
    // A report is a page, and shows nothing but itself.
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    // How much there is to come, for whoever shows how far it is.
    "Parley-Claims": String(view.claims),
  });
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  await stream(format, view, request, response);
}

async function stream(format: FormatId, view: View, request: Request, response: Response) {
  const pieces = Readable.from(exporters[format].write(view), { objectMode: false });
  const zips = formats[format].mediaType !== "application/zip" && takesGzip(request);
  if (zips) response.set("Content-Encoding", "gzip");
  try {
    await (zips ? flow(pieces, createGzip(), response) : flow(pieces, response));
  } catch (error) {
    // Nothing was sent yet: it can still be told. Else the connection is cut off, so that nobody
    // takes half a file for a whole one; the reader who left is nobody's error.
    if (!response.headersSent && !response.destroyed) throw error;
    response.destroy();
  }
}

const flow = promisify(pipeline) as (...streams: unknown[]) => Promise<void>;

function takesGzip(request: Request): boolean {
  const accepted = request.acceptsEncodings();
  return accepted.includes("gzip") || accepted.includes("*");
}

function etagOf(format: FormatId, { revision, asked, address }: View, version: string): string {
  const named = JSON.stringify([format, revision, Object.entries(asked), address, version]);
  return createHash("sha256").update(named).digest("base64url").slice(0, 27);
}
