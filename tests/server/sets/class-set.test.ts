import { describe, expect, it } from "vitest";
import type { StorySource } from "../../../model/api/story-sources.ts";
import { wordsIn } from "../../../server/embed/words.ts";
import { classSetOf, type ToldStory } from "../../../server/sets/class-set.ts";
import { setAsMarkdown } from "../../../server/sets/markdown.ts";
import { setAsPage } from "../../../server/sets/page.ts";
import { toldStory } from "./told-story.ts";

const words = wordsIn("en");
const herald: StorySource = {
  ...{ id: "world.h", publisher: "The Herald", published: "2031-05-04", title: "Talks" },
  ...{ url: "https://example.org/herald", terms: null },
};
const base = "https://parley.example/r/abcdef0123456789";

function setOf({ answers = false, story = toldStory, sources = [herald] } = {}) {
  return classSetOf({ story, sources, revision: "abcdef0123456789", base, answers, words });
}

describe("a story as a set for a class", () => {
  it("is its order, its words, a sheet, the terms it uses and its pages", () => {
    expect(setAsMarkdown(setOf(), words)).toBe(
      `# Two mediators on a pier

How a summit came about.

2 steps through The pier talks, 1 – 3 May 2031. It takes about 10 minutes to read.

## Aims

- say who was there

## Reading order

The steps are told in an order of their own; by their days they stand as numbered beside.

1. [On the pier](<${base}/study/pier-story?step=pier>). 3 May 2031, as known on 4 May 2031. Opens: Claim card. By its day: 2.
2. [Two days before](<${base}/study/pier-story?step=before>). 1 May 2031. Opens: Network. By its day: 1.

## The story, step by step

### 1. On the pier

*3 May 2031, as known on 4 May 2031*

Aland and Bland meet. A mediator sits between them.

> “they met on 3 May”  
> [a ferryman, in The Herald, 4 May 2031](<https://example.org/herald#:~:text=they%20met>)

### 2. Two days before

*1 May 2031*

Nobody had met.

## Sheet

### 1. After step 1, before the next: What comes next?

- [ ] A truce
- [ ] A new war

## Glossary

- **Mediator**: A third party that helps the sides to talk and may propose terms.
- **Summit**: A meeting of heads of state or government.
- **Claim**: One source’s words for, against or about one fact.
- **Origin**: Where a claim was first said: the body of the speaker, or the outlet that is relayed.
- **Relay**: A report that passes on what another said. It adds no weight.

## Sources and their terms

Every page that the facts of this story rest on, as far as it was public on the days of its steps.

- [The Herald](<https://example.org/herald>), 4 May 2031, Talks. Not free: only short passages are quoted.

---

The words of the story may be used under CC BY 4.0. Made from the facts as they stood in revision abcdef012345.

This set for good: <${base}/study/pier-story/class>
`,
    );
  });

  it("has its answers, with what they rest on, where they are asked for", () => {
    const sheet = setAsMarkdown(setOf({ answers: true }), words).split("## Glossary")[0]!;

    expect(sheet.split("## Sheet with answers")[1]).toBe(`

### 1. After step 1, before the next: What comes next?

- [ ] A truce
- [ ] A new war

**What sources first reported** A truce

The Herald tells of a truce.

Evidence: [Pier truce](<${base}/facts/truce>); [Talks on the pier](<${base}/facts/pier>)

`);
  });

  it("is the same every time, and without a word of the answers on a sheet without them", () => {
    const page = setAsPage(setOf(), words);

    expect(setAsPage(setOf(), words)).toBe(page);
    expect(page).not.toContain("The Herald tells of a truce.");
    expect(setAsPage(setOf({ answers: true }), words)).toContain("The Herald tells of a truce.");
  });

  it("lets no name and no quotation be anything but text", () => {
    const hostile =
      "- [x](javascript:alert(1))\n# <img src=x onerror=alert(1)> =HYPERLINK(\u202e) `a` | b";
    const [first, second] = toldStory.steps;
    const story: ToldStory = {
      ...toldStory,
      title: hostile,
      about: `1. ${hostile}`,
      steps: [
        {
          ...first!,
          title: hostile,
          text: [
            { sentences: [{ says: hostile, facts: [] }] },
            {
              quote: {
                ...quoteOf(first!),
                words: hostile,
                publisherName: hostile,
                address: "javascript:alert(1)",
              },
            },
          ],
        },
        second!,
      ],
    };
    const made = setOf({
      story,
      sources: [{ ...herald, publisher: hostile, url: "javascript:alert(1)" }],
    });
    const escaped =
      "\\[x\\](javascript:alert(1)) \\# \\<img src=x onerror=alert(1)\\> =HYPERLINK() \\`a\\` \\| b";

    const text = setAsMarkdown(made, words);
    const lines = text.split("\n");
    expect(lines[0]).toBe(`# - ${escaped}`);
    expect(lines[2]).toBe(`1\\. - ${escaped}`);
    expect(lines).toContain(`\\- ${escaped}`);
    expect(lines).toContain(`> “- ${escaped}”  `);
    expect(text).not.toContain("](<javascript:");

    const page = setAsPage(made, words);
    expect(page).not.toMatch(/<img|href="javascript:|\u202e/);
    expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;");
  });

  it("says of words in another script which they are, and isolates names", () => {
    const [first, second] = toldStory.steps;
    const quote = {
      ...quoteOf(first!),
      words: "عقد اجتماع",
      language: "ar",
      translation: "a meeting was held",
      publisherName: "القاهرة",
    };
    const story = { ...toldStory, steps: [{ ...first!, text: [{ quote }] }, second!] };

    const page = setAsPage(setOf({ story }), words);
    expect(page).toContain('<blockquote lang="ar" dir="auto">“عقد اجتماع”</blockquote>');
    expect(page).toContain("<p>Our translation: a meeting was held</p>");
    expect(page).toContain("<bdi>a ferryman, in القاهرة, 4 May 2031</bdi>");
  });
});

function quoteOf({ text }: ToldStory["steps"][number]) {
  const found = text.find((one) => "quote" in one)!;
  return (found as Extract<typeof found, { quote: unknown }>).quote;
}
