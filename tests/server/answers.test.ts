import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { keepAnswers } from "../../server/answers.ts";

const large = (letter: string) => ({ text: letter.repeat(1_000) });

describe("kept answers", () => {
  it("are made once for two who ask at once, and for who asks later", async () => {
    const answers = keepAnswers({ bytes: 1_000_000 });
    let made = 0;
    const make = async () => ({ made: ++made });

    const [one, other] = await Promise.all([answers.get("a", make), answers.get("a", make)]);
    const later = await answers.get("a", make);

    expect(made).toBe(1);
    expect(one).toBe(other);
    expect(later).toBe(one);
  });

  it("carry the same content in every encoding, under a name of its own", async () => {
    const kept = await keepAnswers({ bytes: 1_000_000 }).get("a", async () => ({ is: "Cairo" }));
    const [plain, zipped, brotli] = await Promise.all([
      kept.as("identity"),
      kept.as("gzip"),
      kept.as("br"),
    ]);

    expect(plain.body.toString()).toBe('{"is":"Cairo"}');
    expect(gunzipSync(zipped.body).toString()).toBe('{"is":"Cairo"}');
    expect(brotliDecompressSync(brotli.body).toString()).toBe('{"is":"Cairo"}');
    expect(new Set([plain.etag, zipped.etag, brotli.etag]).size).toBe(3);
    expect(plain.etag).toMatch(/^"[\w-]+"$/);
  });

  it("go, least used first, when there are more bytes than may be kept", async () => {
    const answers = keepAnswers({ bytes: 2_500 });
    const made: string[] = [];
    const ask = (key: string) =>
      answers.get(key, async () => {
        made.push(key);
        return large(key);
      });

    for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);

    expect(made).toEqual(["a", "b", "c", "b"]);
  });

  it("count what was compressed for them too", async () => {
    const answers = keepAnswers({ bytes: 1_050 });
    let made = 0;
    const ask = () => answers.get("a", async () => ({ ...large("a"), made: ++made }));

    await (await ask()).as("gzip");
    await ask();

    expect(made).toBe(2);
  });

  it("are all forgotten when dropped, those still being made included", async () => {
    const answers = keepAnswers({ bytes: 1_000_000 });
    let release = () => {};
    const slow = answers.get("a", async () => {
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return "old";
    });
    answers.drop();
    release();
    expect((await (await slow).as("identity")).body.toString()).toBe('"old"');

    const next = await answers.get("a", async () => "new");
    expect((await next.as("identity")).body.toString()).toBe('"new"');
  });

  it("are tried again after a failure", async () => {
    const answers = keepAnswers({ bytes: 1_000_000 });
    const away = async () => Promise.reject(new Error("away"));
    await expect(answers.get("a", away)).rejects.toThrow("away");

    expect((await (await answers.get("a", async () => 1)).as("identity")).body.toString()).toBe(
      "1",
    );
  });
});
