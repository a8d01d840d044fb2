import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import type { EngineRow } from "../fixtures/engines.ts";
import { browser as found, openBrowser, openPage, type Watched } from "./page.ts";
import { type Served, serve } from "./served.ts";

export interface Parley {
  /** False: no engine or no browser was found, and the tests are skipped. */
  wanted: boolean;
  /** A fresh page on the served program; the caller closes it. */
  open(options: BrowserContextOptions): Promise<Watched>;
  /** The program that runs; there once the tests run. */
  readonly served: Served;
  readonly browser: Browser;
}

/** Serves the program on an engine, with a browser beside it, for the tests of one describe block. */
export function parleyOn(engine: EngineRow): Parley {
  const wanted = engine.wanted && found.path !== undefined;
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    if (!wanted) return;
    [served, browser] = await Promise.all([serve(engine), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  return {
    wanted,
    open: (options) => openPage(browser, options, served.address),
    get served() {
      return served;
    },
    get browser() {
      return browser;
    },
  };
}
