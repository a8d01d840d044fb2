import type { Request, Response } from "express";
import type { Encoding, Kept } from "../answers.ts";

/** Above this, Brotli takes longer than a reader should wait for it. */
const quickToBrotli = 4 * 1024 * 1024;

/** Sends kept bytes in the best encoding that is at hand and accepted; 304 to who has them already. */
export async function sendKept(
  request: Request,
  response: Response,
  kept: Kept,
  type: string,
): Promise<void> {
  const encoding = chosen(request, kept);
  const { body, etag } = await kept.as(encoding);
  response.set({ ETag: etag, "Content-Type": type });
  response.vary("Accept-Encoding");
  if (!response.hasHeader("Cache-Control")) response.set("Cache-Control", "no-cache");
  if (response.statusCode === 200 && request.fresh) {
    response.removeHeader("Content-Type");
    response.status(304).end();
    return;
  }
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response.set("Content-Length", String(body.length));
  response.end(request.method === "HEAD" ? undefined : body);
}

function chosen(request: Request, kept: Kept): Encoding {
  const accepted = request.acceptsEncodings();
  const takes = (encoding: Encoding) => accepted.includes(encoding) || accepted.includes("*");
  if (takes("br")) {
    if (kept.has("br") || kept.size <= quickToBrotli) return "br";
    // The next reader gets it; this one is not kept waiting.
    kept.as("br").catch(() => {});
  }
  return takes("gzip") ? "gzip" : takes("br") ? "br" : "identity";
}
