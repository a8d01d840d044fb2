import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { browserFlags, findBrowser } from "../../scripts/lib/browser.mjs";

export const browser = findBrowser();
if (browser.path === undefined) {
  console.warn(`The browser tests are skipped: ${browser.missing} Bring it: ${browser.bring}`);
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: browser.path!, args: browserFlags });
}

/** The screens the pictures show. */
export const screens = {
  wide: { viewport: { width: 1440, height: 900 } },
  middle: { viewport: { width: 1024, height: 768 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} satisfies Record<string, BrowserContextOptions>;

export interface Watched {
  page: Page;
  /** Errors of the console and of scripts, and requests that failed or went to another host. */
  complaints: string[];
  close(): Promise<void>;
}

/** A fresh page that takes down whatever goes wrong in it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions,
  address: string,
): Promise<Watched> {
  const context = await browser.newContext({ baseURL: address, locale: "en-GB", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(?:data|blob):/.test(url)) complaints.push(`asked ${url}`);
  });
  return { page, complaints, close: () => context.close() };
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong on the page as it stands, each rule with the places. */
export async function violations(page: Page): Promise<string[]> {
  // Evaluated by the debugger, which the page's content policy does not bind.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document);
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`,
    );
  });
}

/** Two fingers on a level, from so far apart to so far apart about a point, px. */
export async function pinch(
  page: Page,
  { x, y }: { x: number; y: number },
  from: number,
  to: number,
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: x - apart / 2, y, id: 1 },
    { x: x + apart / 2, y, id: 2 },
  ];
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", apart: number | null) =>
    session.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: apart === null ? [] : fingers(apart),
    });
  await touch("touchStart", from);
  for (let step = 1; step <= 8; step++) await touch("touchMove", from + ((to - from) * step) / 8);
  await touch("touchEnd", null);
  await page.waitForTimeout(300);
}
