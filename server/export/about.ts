import type { Asked, View, ViewDossier } from "./view.ts";

/** What every file says of itself: what it shows, at which revision, and on whose terms. */
export interface About {
  title: string;
  /** "Parley", and where exactly this is shown for good. */
  from: string;
  address: string;
  revision: string;
  asked: Asked;
  /** What was asked, in words: "from 2025-10-01, to 2025-11-30, as known on 2025-11-30". */
  shows: string;
  /** Terms of our own facts, each once. */
  terms: string[];
  /** On the words of others. */
  words: string;
}

export function aboutOf({ title, address, revision, asked, dossiers }: View): About {
  return {
    ...{ title, from: "Parley", address, revision, asked },
    shows: shown(asked),
    terms: termsOf(dossiers),
    words: wordsOfOthers,
  };
}

/** The same as lines of text, for a format that has room for remarks only. */
export function aboutLines(view: View): string[] {
  const { title, shows, revision, address, terms, words } = aboutOf(view);
  return [
    title,
    `Parley, ${shows}`,
    `Revision ${revision}`,
    address,
    `Facts: ${terms.join(", ")}. ${words}`,
  ];
}

const wordsOfOthers =
  "Words of sources stand under each source's own terms; where it gives none, few are kept, with the address of the page.";

function termsOf(dossiers: ViewDossier[]): string[] {
  return [...new Set(dossiers.map(({ terms }) => terms))].sort();
}

function shown({ from, to, known, kinds, roles, was, standing }: Asked): string {
  const parts = [
    was && `what ${was} was in the window`,
    from && `from ${from}`,
    to && `to ${to}`,
    known ? `as known on ${known}` : "all that is known",
    kinds && `of the kinds ${kinds.replaceAll(",", ", ")}`,
    standing && `only facts that stand so: ${standing.replaceAll(",", ", ")}`,
    roles && `in the roles ${roles.replaceAll(",", ", ")}`,
  ];
  return parts.filter(Boolean).join(", ");
}
