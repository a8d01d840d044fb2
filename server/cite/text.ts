import type { Item } from "./item.ts";

const months = [
  ...["January", "February", "March", "April", "May", "June", "July", "August"],
  ...["September", "October", "November", "December"],
];

/** Chicago, 17th edition, a bibliography's entry for a page. */
export function chicago({ author, title, issued, accessed, URL, note }: Item): string {
  const parts = [
    sentence(author[0]!.literal),
    title === undefined ? "" : `“${sentence(title)}”`,
    issued ? sentence(american(issued["date-parts"][0])) : "",
    sentence(note),
    `Accessed ${american(accessed["date-parts"][0])}.`,
    `${URL}.`,
  ];
  return parts.filter(Boolean).join(" ");
}

/** APA, 7th edition, a reference for a page or a data set. */
export function apa({ type, author, title, issued, accessed, URL, note }: Item): string {
  const [year, month, day] = issued?.["date-parts"][0] ?? [];
  const when = [year ?? "n.d.", month && ` ${[months[month - 1], day].filter(Boolean).join(" ")}`];
  const kind = type === "dataset" ? "Data set" : "Web page";
  const parts = [
    sentence(author[0]!.literal),
    `(${when.filter(Boolean).join(",")}).`,
    `${title === undefined ? "" : `${title} `}[${kind}].`,
    sentence(note),
    `Retrieved ${american(accessed["date-parts"][0])}, from ${URL}`,
  ];
  return parts.join(" ");
}

function american([year, month, day]: number[]): string {
  if (month === undefined) return `${year}`;
  return day === undefined
    ? `${months[month - 1]} ${year}`
    : `${months[month - 1]} ${day}, ${year}`;
}

/** Ends in one full stop. */
const sentence = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`);
