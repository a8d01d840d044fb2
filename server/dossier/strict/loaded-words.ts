export interface LoadedWord {
  /** Small letters; its plural and its 's count too. */
  word: string;
  /** Why it is not ours to say: follows "it". */
  reason: string;
  /** What can be said instead. */
  instead: string;
}

/**
 * Words of the field that take a side, judge, or know more than a source says. They stand in passages
 * as their speakers said them; in our own names, notes, actions and units they would be our verdict.
 */
export const loadedWords: readonly LoadedWord[] = [
  ...group("names people as enemies or heroes", "fighter, member or armed group", [
    "terrorist",
    "extremist",
    "fanatic",
    "jihadist",
    "henchman",
    "henchmen",
    "freedom fighter",
    "hero",
    "traitor",
  ]),
  ...group("judges what is done by who does it", "violence or the act itself", [
    "terrorism",
    "terror",
    "extremism",
  ]),
  ...group("says what the dead died for", "person killed", ["martyr", "martyred", "martyrdom"]),
  ...group("denies a government its right to govern", "government or authorities", [
    "regime",
    "junta",
    "dictator",
    "puppet",
    "rogue state",
    "zionist entity",
  ]),
  ...group("finds guilt before a court has", "strike, killing or act", [
    "massacre",
    "slaughter",
    "slaughtered",
    "carnage",
    "atrocity",
    "atrocities",
    "aggression",
    "barbaric",
    "brutal",
    "heinous",
    "cold-blooded",
    "unprovoked",
    "genocide",
    "genocidal",
    "ethnic cleansing",
  ]),
  ...group("tells of killing as of a craft", "strike or killed", [
    "surgical strike",
    "collateral damage",
    "neutralised",
    "neutralized",
    "liquidated",
    "eliminated",
  ]),
  ...group("calls a thing false by its name", "the plain noun", [
    "so-called",
    "self-styled",
    "purported",
    "propaganda",
    "pretext",
    "sham",
  ]),
  ...group("doubts the speaker", "says", [
    "claims that",
    "claims to",
    "claimed",
    "claiming",
    "insists",
    "insisted",
  ]),
  ...group("hears a confession", "says", [
    "admits",
    "admitted that",
    "admitting that",
    "confessed",
  ]),
  ...group("takes what is said for true", "says", ["reveals that", "revealed that"]),
  ...group("praises", "what was agreed", ["historic", "heroic"]),
];

function group(reason: string, instead: string, words: string[]): LoadedWord[] {
  return words.map((word) => ({ word, reason, instead }));
}
