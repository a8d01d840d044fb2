import { escaped, Html, html } from "./html.ts";
import type { Viewed } from "./view-of.ts";
import { wordsIn } from "./words.ts";

export interface HeadOf {
  viewed: Viewed;
  /** How it is called. */
  name: string;
  /** Null when it is a relation. */
  kind: string | null;
  earliest: string | null;
  latest: string | null;
  /** Where Parley is, without a slash at its end. */
  base: string;
  /** The address of the page, below it. */
  path: string;
}

/** What other programs read in the head of a page: where its embed is, a picture, and what it is about. */
export function headOf(head: HeadOf): string {
  const { viewed, name, base, path } = head;
  const words = wordsIn("en");
  const page = `${base}${path}`;
  const image = `${base}${viewed.embed}&as=png`;
  const about = words.say("embed.head", { name });
  const found = (format: string) => `${base}/oembed?${new URLSearchParams({ url: page, format })}`;
  const meta = (name: string, content: string) =>
    html`<meta property="${name}" content="${content}" />`;
  const data = JSON.stringify(dataOf(head, page)).replaceAll("<", "\\u003c");
  return html`<link rel="alternate" type="application/json+oembed" href="${found("json")}" title="${name}" />
<link rel="alternate" type="text/xml+oembed" href="${found("xml")}" title="${name}" />
${meta("og:type", "article")}${meta("og:site_name", words.say("title.app"))}${meta("og:title", name)}${meta("og:description", about)}${meta("og:url", page)}${meta("og:image", image)}${meta("og:image:width", "1200")}${meta("og:image:height", "630")}<meta name="description" content="${about}" /><meta name="twitter:card" content="summary_large_image" /><meta name="twitter:title" content="${name}" /><meta name="twitter:image" content="${image}" />
<script type="application/ld+json">${new Html(data)}</script>
`.text;
}

/** An event for what happens, else a data set: what a page of Parley is. */
function dataOf({ name, kind, earliest, latest, base, viewed }: HeadOf, page: string) {
  const words = wordsIn("en");
  const happens = kind === "Meeting" || kind === "Act";
  const common = { "@context": "https://schema.org", name, url: page };
  if (happens)
    return {
      ...common,
      "@type": "Event",
      ...(earliest && earliest !== "0001-01-01" ? { startDate: earliest } : {}),
      ...(latest && latest !== "9999-12-31" ? { endDate: latest } : {}),
    };
  return {
    ...common,
    "@type": "Dataset",
    description: words.say("embed.head", { name }),
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    ...(viewed.view === "timeline"
      ? {
          distribution: {
            "@type": "DataDownload",
            encodingFormat: "application/json",
            contentUrl: `${base}/api/processes/${viewed.id}/graph`,
          },
        }
      : {}),
  };
}

/** An oEmbed answer as XML. */
export function oembedXml(answer: Record<string, string | number>): string {
  const parts = Object.entries(answer).map(
    ([key, value]) => `<${key}>${escaped(String(value))}</${key}>`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join("")}</oembed>\n`;
}
