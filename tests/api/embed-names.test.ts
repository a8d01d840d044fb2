import { describe, expect, it } from "vitest";
import { engines } from "../fixtures/engines.ts";
import { river } from "./river.ts";
import { serveWorld } from "./serve-world.ts";

const inArabic = river
  .replace(
    "{name: Ida Lund, per: h.1}",
    "{name: Ida Lund, names: [{is: إيدا لوند, lang: ar, per: n.1}], per: h.1}",
  )
  .concat(`  n:
    publisher: courier
    published: 2031-05-21
    lang: ar
    url: https://example.org/ar
    says: {1: إيدا لوند}
`);

describe.for(engines)("names in an embed on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, inArabic);
  const page = async (path: string) => {
    const response = await fetch(`${served.address}/embed/${path}`);
    return { status: response.status, text: await response.text() };
  };

  it.runIf(wanted)("are as a language writes them, told from the English around", async () => {
    for (const view of ["timeline", "graph"]) {
      const plain = await page(`${view}?process=river-talks`);
      expect(plain.text).not.toContain("إيدا");
      const { text } = await page(`${view}?process=river-talks&lang=ar`);
      expect(text).toContain('<html lang="en" dir="ltr"');
      expect(text).toContain('<bdi lang="ar">إيدا لوند</bdi>');
      // Nobody here writes this one in Arabic.
      expect(text).toContain("<bdi>Aland</bdi>");
    }
    const turned = await page("timeline?process=river-talks&lang=ar&dir=rtl");
    expect(turned.text).toContain('<html lang="en" dir="rtl"');
    expect((await page("timeline?process=river-talks&lang=xx")).status).toBe(400);
  });
});
