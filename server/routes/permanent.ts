import { type Request, type Response, Router } from "express";
import { NotFound } from "../errors.ts";
import type { Stores } from "../stores.ts";
import { onlyGet } from "./api.ts";

/** `/r/<revision>/…` leads to the page of that name at that revision: what is cited stays what it was. */
export function permanentRoutes({ stores }: { stores: Stores }): Router {
  const router = Router({ caseSensitive: true, strict: true });
  router
    .route("/r/:revision{/*page}")
    .get(async (request: Request, response: Response) => {
      const asked = request.params.revision as string;
      if (!/^[0-9a-f]{8,64}$/.test(asked)) throw new NotFound(`There is no revision ${asked}.`);
      const revision = await stores.whole(asked);
      const { pathname, searchParams } = new URL(request.originalUrl, "http://here");
      searchParams.set("revision", revision);
      // One slash before it and no more: never an address on another host.
      const page = pathname.replace(/^\/+r\/[^/]+\/*/, "");
      response.set("Cache-Control", "no-cache").redirect(302, `/${page}?${searchParams}`);
    })
    .all(onlyGet);
  return router;
}
