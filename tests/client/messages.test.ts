import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createIntl } from "react-intl";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import en from "../../client/messages/en.json" with { type: "json" };

const client = join(import.meta.dirname, "../../client");
// What the server writes for people is written in the same words.
const embed = join(client, "../server/embed");
const sets = join(client, "../server/sets");
const sources = [client, embed, sets].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(join(folder, file), "utf8") })),
);
const keys = Object.keys(en);
const namespaces = new Set(keys.map((key) => key.slice(0, key.indexOf("."))));

describe("the words of the pages", () => {
  it("stand in the messages and nowhere else", () => {
    expect(sources.flatMap(({ file, text }) => wordsIn(file, text))).toEqual([]);
  });

  it("are all used", () => {
    const all = sources.map(({ text }) => text).join("\n");
    const literals = new Set([...all.matchAll(/"([\w-]+\.[^"\n]+)"/g)].map(([, key]) => key));
    const patterns = [...all.matchAll(/`([a-z]+\.[^`]*\$\{[^`]*)`/g)].map(([, text]) =>
      patternOf(text!),
    );

    expect(
      keys.filter((key) => !literals.has(key) && !patterns.some((one) => one.test(key))),
    ).toEqual([]);
  });

  it("are there for every key that the code names", () => {
    const named = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/(?:say\(\s*|id=|id: )"([a-z]\w*)\.([^"]+)"/g)]
        .filter(([, namespace]) => namespaces.has(namespace!))
        .map(([, namespace, rest]) => ({ file, key: `${namespace}.${rest}` })),
    );

    expect(named.length).toBeGreaterThan(100);
    expect(named.filter(({ key }) => !keys.includes(key))).toEqual([]);
  });

  it("can all be read as sentences", () => {
    const { formatters } = createIntl({ locale: "en-GB" });
    for (const [key, text] of Object.entries(en))
      expect(() => formatters.getMessageFormat(text, "en-GB"), key).not.toThrow();
  });

  it("exclaim nothing and regret nothing", () => {
    expect(
      Object.entries(en).filter(([, text]) => /!|unfortunately|sorry|N\/A/i.test(text)),
    ).toEqual([]);
  });
});

/** Words written into markup: text between tags, and the attributes that are read aloud. */
function wordsIn(file: string, text: string): string[] {
  const found: string[] = [];
  const read = new Set(["aria-label", "title", "alt", "placeholder", "label"]);
  const visit = (node: ts.Node) => {
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text)) found.push(`${file}: ${node.text.trim()}`);
    const spoken = ts.isJsxAttribute(node) && read.has(node.name.getText());
    if (spoken && node.initializer && ts.isStringLiteral(node.initializer))
      found.push(`${file}: ${node.initializer.text}`);
    ts.forEachChild(node, visit);
  };
  if (file.endsWith(".tsx"))
    visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** `kind.${kind}` names every key that begins so. */
function patternOf(template: string): RegExp {
  const parts = template
    .split(/\$\{[^}]*\}/)
    .map((part) => part.replaceAll(/[.*+?^()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}
