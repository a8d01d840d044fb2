import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../../model/group.ts";
import { resolve } from "../../../server/dossier/resolve.ts";
import { dossierOf } from "../../fixtures/world.ts";

interface Page {
  publisher: string;
  /** Keys of the page's own: `relays: wire`. */
  page?: string;
  /** Of its one passage, on the value given. */
  said?: string;
  value?: string;
}

const source = (key: string, { publisher, page, said }: Page) =>
  `  ${key}: {publisher: ${publisher}, published: 2031-05-04, lang: en, url: "https://example.org/${key}", ${page ? `${page}, ` : ""}says: {1: {words: they met${said ? `, ${said}` : ""}}}}`;

/** The origin of each page's claim about the talks, by the page's key. */
async function originsOf(pages: Record<string, Page>, more = ""): Promise<Record<string, string>> {
  const keys = Object.keys(pages);
  // What is written as a block of its own is no publisher besides.
  const publishers = [...new Set(Object.values(pages).map(({ publisher }) => publisher))].filter(
    (one) => !more.includes(`${one}: {`),
  );
  const statuses = groupBy(keys, (key) => pages[key]!.value ?? "held");
  const yaml = `
publishers: {${publishers.map((one) => `${one}: ${one}`).join(", ")}}
sources:
${keys.map((key) => source(key, pages[key]!)).join("\n")}
meetings:
  talks:
    name: Talks
    per: [${keys.map((key) => `${key}.1`).join(", ")}]
    status: {${[...statuses]
      .map(([value, some]) => `${value}: [${some.map((key) => `${key}.1`).join(", ")}]`)
      .join(", ")}}
${more}`;
  const { claims } = resolve([await dossierOf(yaml)]);
  return Object.fromEntries(
    claims
      .filter(({ about, field }) => about === "talks" && field === "status")
      .map(({ source: page, origin }) => [page.replace(/^world\./, ""), origin])
      .sort(),
  );
}

describe("where a thing was first said", () => {
  it("is the agency, whichever outlets stand in between", async () => {
    expect(
      await originsOf({
        agency: { publisher: "wire" },
        gazette: { publisher: "gazette", said: "via: wire" },
        courier: { publisher: "courier", page: "relays: gazette" },
        herald: { publisher: "herald", said: "via: courier" },
        abroad: { publisher: "herald", page: "translates: herald" },
      }),
    ).toEqual({
      ...{ abroad: "wire", agency: "wire", courier: "wire", gazette: "wire", herald: "wire" },
    });
  });

  it("is the agency under either of its ids, once they are one", async () => {
    const pages = {
      gazette: { publisher: "gazette", said: "via: wire" },
      courier: { publisher: "courier", said: "via: wire-service" },
      ...{ first: { publisher: "wire" }, second: { publisher: "wire-service" } },
    };
    const merged = `organisations:
  wire-service: {name: Wire Service, form: media, per: second.1, mergedInto: [{to: wire, reason: one agency}]}`;
    const origins = await originsOf(pages, merged);

    expect(new Set(Object.values(origins))).toEqual(new Set(["wire"]));
  });

  it("is the last page that is told of, where none of them says it", async () => {
    expect(
      await originsOf({
        courier: { publisher: "courier", said: "via: unread" },
        gazette: { publisher: "gazette", page: "relays: post", value: "planned" },
        post: { publisher: "post", said: "via: unread", value: "planned" },
        unread: { publisher: "unread", value: "postponed" },
      }),
    ).toEqual({ courier: "unread", gazette: "unread", post: "unread", unread: "unread" });
  });

  it("is the page itself where it says otherwise than the one it passes on", async () => {
    expect(
      await originsOf({
        gazette: { publisher: "gazette" },
        courier: { publisher: "courier", page: "relays: gazette", value: "planned" },
        herald: { publisher: "herald", page: "relays: gazette", said: "origin: herald" },
      }),
    ).toEqual({ courier: "courier", gazette: "gazette", herald: "herald" });
  });

  it("is one of them where outlets name each other", async () => {
    const origins = await originsOf({
      gazette: { publisher: "gazette", said: "via: courier" },
      courier: { publisher: "courier", said: "via: gazette" },
    });

    expect(new Set(Object.values(origins)).size).toBe(1);
  });

  it("is one, however long the ways and whichever they are, and two when another says so", async () => {
    const link = fc.record({ to: fc.nat(), how: fc.constantFrom("via", "relays", "translates") });
    await fc.assert(
      fc.asyncProperty(
        fc.array(link, { minLength: 1, maxLength: 7 }),
        fc.boolean(),
        async (links, another) => {
          const pages: Record<string, Page> = { p0: { publisher: "o0" } };
          for (const [at, { to, how }] of links.entries()) {
            const other = to % (at + 1);
            pages[`p${at + 1}`] = {
              publisher: `o${at + 1}`,
              ...(how === "via" ? { said: `via: o${other}` } : { page: `${how}: p${other}` }),
            };
          }
          if (another) pages.alone = { publisher: "alone" };
          const origins = new Set(Object.values(await originsOf(pages)));
          expect([...origins].sort()).toEqual(another ? ["alone", "o0"] : ["o0"]);
        },
      ),
      { numRuns: 40 },
    );
  });
});
