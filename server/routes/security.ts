import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import helmet from "helmet";
import { problem, sendProblem } from "./problem.ts";

/** What a browser may do with our pages: nothing from elsewhere, nothing written in place. */
export function securityHeaders({ https }: { https: boolean }): RequestHandler[] {
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        // The preview of an embed.
        frameSrc: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    crossOriginEmbedderPolicy: { policy: "require-corp" },
    // Told by whoever is reached over https alone: it would lock out a plain one.
    strictTransportSecurity: https,
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
  });
  const permissions: RequestHandler = (_request, response, next) => {
    response.set(
      "Permissions-Policy",
      "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
    );
    next();
  };
  return [policy, permissions];
}

/** At most so many requests a minute from one address; more get 429, with when to come back. */
export function limitRequests(aMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: aMinute,
    standardHeaders: "draft-8",
    legacyHeaders: false,
    // A forwarded address counts only when the settings say that we stand behind another server.
    validate: { xForwardedForHeader: false },
    handler: (_request, response) => {
      if (!response.hasHeader("Retry-After")) response.set("Retry-After", "60");
      const detail = `One address may make ${aMinute} requests a minute. Wait, then ask again.`;
      sendProblem(response, problem(429, "Too many requests", detail));
    },
  });
}
