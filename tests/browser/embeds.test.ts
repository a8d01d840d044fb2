import type { BrowserContextOptions, Frame, Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { publish } from "./article.ts";
import { screens, violations } from "./page.ts";
import { parleyOn } from "./parley.ts";

const timeline = "/embed/timeline?process=shuttle-diplomacy&from=1974-01-01&to=1974-02-28";

describe.for(engines)("an embed in an article, on $name", (engine) => {
  const parley = parleyOn(engine);
  const { wanted, open } = parley;

  const frameOf = (sandbox: string, path = timeline) =>
    `<iframe sandbox="${sandbox}" src="${parley.served.address}${path}" title="A timeline" style="width:100%;height:200px;border:0"></iframe><script src="${parley.served.address}/embed.js"></script>`;
  /** An article with something in it, read by somebody; what it asked for is taken down. */
  async function read(
    inside: string,
    work: (page: Page, frame: Frame, asked: string[]) => Promise<void>,
    options: BrowserContextOptions = {},
  ) {
    const article = await publish(inside);
    const context = await parley.browser.newContext({
      viewport: { width: 800, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(article.address, { waitUntil: "networkidle" });
    const frame = page.frames().find((one) => one.url().startsWith(parley.served.address));
    await work(page, frame!, asked);
    expect(await context.cookies()).toEqual([]);
    await context.close();
    await article.close();
  }
  const heights = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll("iframe")].map(({ style }) => style.height));

  it.runIf(wanted)(
    "asks for one page, is as tall as what it shows, and lets the wheel go on",
    async () => {
      await read(frameOf("allow-scripts"), async (page, frame, asked) => {
        const own = asked.filter((url) => url.startsWith(parley.served.address));
        expect(own.toSorted()).toEqual([
          `${parley.served.address}/embed.js`,
          `${parley.served.address}${timeline}`,
        ]);
        expect(
          asked.filter((url) => !own.includes(url)).every((url) => url.includes("localhost")),
        ).toBe(true);

        const body = await frame.evaluate(() => document.body.getBoundingClientRect().height);
        await expect.poll(() => heights(page)).toEqual([`${Math.ceil(body)}px`]);

        // Turned again until the browser has heard how tall the frame is now.
        await expect
          .poll(async () => {
            await page.mouse.move(300, 300);
            await page.mouse.wheel(0, 250);
            return page.evaluate(() => scrollY);
          })
          .toBeGreaterThan(200);
      });
    },
  );

  it.runIf(wanted)("is walked by Tab, event by event, each with its words", async () => {
    await read(frameOf("allow-scripts"), async (page, frame) => {
      const events = await frame.locator("#list > li[id]").count();
      expect(events).toBeGreaterThan(20);
      const seen = new Set<string>();
      await frame.locator(".skip").focus();
      for (let step = 0; step < events; step++) {
        await page.keyboard.press("Tab");
        const at = await frame.evaluate(() => document.activeElement?.getAttribute("href"));
        if (at?.startsWith("#e")) seen.add(at);
        expect(await frame.locator(".card li").count()).toBe(1);
      }
      expect(seen.size).toBe(events);
      await page.keyboard.press("Escape");
      await expect.poll(() => frame.locator(".card li").isVisible()).toBe(false);
    });
  });

  it.runIf(wanted)("is a whole list without scripts, and on paper", async () => {
    const isRead = async (frame: Frame) => {
      const rows = frame.locator("#list > li[id]");
      const shown = await rows.evaluateAll(
        (all) => all.filter((row) => row.getClientRects().length > 0).length,
      );
      expect(shown).toBe(await rows.count());
      for (const words of [
        "Source",
        "As of 28 Feb 1974",
        "As known on",
        "CC BY 4.0",
        "Open in Parley",
      ])
        expect(await frame.locator("footer", { hasText: words }).isVisible()).toBe(true);
    };
    await read(frameOf(""), async (_page, frame) => await isRead(frame));
    await read(frameOf("allow-scripts"), async (page, frame) => {
      await page.emulateMedia({ media: "print" });
      await isRead(frame);
    });
  });

  it.runIf(wanted)("takes no height from anybody else, and no nonsense", async () => {
    const stranger = `<iframe sandbox="allow-scripts" srcdoc="<script>parent.postMessage({parley:'height',height:9000},'*');parent.frames[0].postMessage({parley:'height',height:9000},'*')</script>"></iframe>`;
    await read(`${frameOf("allow-scripts")}${stranger}`, async (page, frame) => {
      const body = await frame.evaluate(() =>
        Math.ceil(document.body.getBoundingClientRect().height),
      );
      await expect.poll(() => heights(page)).toEqual([`${body}px`, ""]);
      await page.evaluate(() => {
        for (const data of [
          null,
          "height",
          { parley: "height", height: 9_000 },
          { parley: "open" },
        ])
          window.postMessage(data, "*");
      });
      // From the right frame, but not a height.
      await frame.evaluate(() => {
        for (const height of [Number.NaN, -5, 1e9, "100px", { of: 1 }])
          parent.postMessage({ parley: "height", height }, "*");
      });
      await page.waitForTimeout(300);
      expect(await heights(page)).toEqual([`${body}px`, ""]);
    });
  });

  it.runIf(wanted)("comes as a web component, of this Parley alone", async () => {
    const inside = (src: string) =>
      `<script src="${parley.served.address}/embed.js"></script><parley-embed title="A card" src="${src}"></parley-embed>`;
    await read(
      inside(`${parley.served.address}/embed/card?fact=cairo-2025-11-25`),
      async (page, frame) => {
        await frame.getByRole("heading", { level: 1 }).waitFor();
        const height = () =>
          page.evaluate(
            () =>
              document.querySelector("parley-embed")!.shadowRoot!.querySelector("iframe")!.style
                .height,
          );
        await expect.poll(height).not.toBe("480px");
      },
    );
    for (const src of [
      "https://elsewhere.example/embed/card",
      "javascript:alert(1)",
      "/processes/x",
    ])
      await read(inside(src), async (page) => expect(page.frames()).toHaveLength(1));
  });

  const looks = (["light", "dark"] as const).flatMap((scheme) =>
    (["ltr", "rtl"] as const).map((dir) => ({ scheme, dir })),
  );
  it.runIf(wanted).for(looks)(
    "breaks no rule of access, $scheme and $dir",
    async ({ scheme, dir }) => {
      for (const screen of [screens.wide, screens.phone]) {
        const { page, complaints, close } = await open({
          ...screen,
          colorScheme: scheme,
        });
        for (const path of [
          timeline,
          "/embed/graph?process=shuttle-diplomacy&from=1974-01-01&to=1974-02-28",
          "/embed/ledger?agreement=gaza-deal",
          "/embed/card?fact=cairo-2025-11-25",
        ]) {
          await page.goto(`${path}&dir=${dir}`);
          expect({ path, violations: await violations(page) }).toEqual({ path, violations: [] });
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect({ path, fits: width <= screen.viewport.width }).toEqual({ path, fits: true });
        }
        expect(complaints).toEqual([]);
        await close();
      }
    },
  );

  it.runIf(wanted)("is made in the share dialog, live and frozen", async () => {
    const { page, complaints, close } = await open(screens.wide);
    await page.goto("/processes/shuttle-diplomacy?from=1974-01-01&to=1974-02-28");
    await page.getByRole("button", { name: "Share" }).press("Enter");
    const code = page.getByRole("textbox", { name: "Code" });
    await expect
      .poll(() => code.inputValue())
      .toContain(`${parley.served.address}${timeline.replaceAll("&", "&amp;")}`);
    const preview = page.frameLocator("iframe[title='Preview of the embed']");
    await preview.getByRole("heading", { level: 1, name: /^Shuttle diplomacy/ }).waitFor();
    expect(await violations(page)).toEqual([]);

    await page.getByLabel("Live or frozen").selectOption("frozen");
    expect(await code.count()).toBe(0);
    await page.getByRole("button", { name: "Freeze it now" }).press("Enter");
    await expect.poll(() => code.inputValue()).toMatch(/src="http:\/\/[^"]*\/f\/[0-9a-f]{64}"/);
    await preview.getByText(/^Frozen \d/).waitFor();
    await preview.getByText("Nothing has changed since this was frozen.").waitFor();

    await page.getByRole("button", { name: "Phone, 360 px" }).press("Enter");
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: "PNG" }).press("Enter"),
    ]);
    expect(saved.suggestedFilename()).toBe("parley.png");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
