/** What a property of an entity or a relation holds. */
export type Holds =
  | "text"
  | "number"
  | "boolean"
  | "date" // EDTF, or in a dossier a day counted from another fact
  | "count" // a number with its qualifier: "more than 300"
  | "share" // a fraction: "1/3"
  | "id"
  | "ids"
  | readonly string[]; // one of these words

export interface Property {
  holds: Holds;
  /**
   * Whether each value rests on claims of its own (field = the property's name). The value on the
   * node or relation is then worked out from those claims at load, and competing values stand side
   * by side. Codes, orders and our own classifying words are plain.
   */
  claimed: boolean;
  /** Only one value can be true, so two that cannot both be true are disputed (DESIGN §3). */
  single?: "date" | "count" | "share" | "status";
}

export const plain = (holds: Holds): Property => ({ holds, claimed: false });
export const claimed = (holds: Holds): Property => ({ holds, claimed: true });
export const day: Property = { holds: "date", claimed: true, single: "date" };
export const count: Property = { holds: "count", claimed: true, single: "count" };
export const share: Property = { holds: "share", claimed: true, single: "share" };
export const status = (...words: string[]): Property => ({
  holds: words,
  claimed: true,
  single: "status",
});
