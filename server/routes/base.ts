import type { Request } from "express";

/** Where Parley is for this reader, without a slash at its end: as the settings say, else as it was asked. */
export function baseOf(request: Request, publicUrl: string | null): string {
  if (publicUrl !== null) return publicUrl;
  const host = request.get("Host") ?? "";
  // A host is the caller's word: only what a host can be is written into an answer.
  return /^[\w.-]+(?::\d{1,5})?$|^\[[0-9a-f:]+\](?::\d{1,5})?$/i.test(host)
    ? `${request.protocol}://${host}`
    : "http://localhost";
}
