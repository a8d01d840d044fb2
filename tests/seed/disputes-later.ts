/** Disputes of the events from November 2025 on, by fact and field: the values that stand against each other. */
export const disputesLater: Record<string, Record<string, (string | null)[]>> = {
  // Israel: two bodies left; Hamas: all 28 handed over.
  "bodies-left-2025-12-01": { value: ["0", "2"] },
  // An Egyptian source to Al-Qahera News denies the reports.
  "rafah-exit-2025-12": { "": [null] },
  // COGAT: under the agreement. Egypt: the plan has both directions.
  "rafah-exit-2025-12~FULFILS~gaza-deal": { "": [null] },
  // Egypt denies that there was an understanding.
  "rafah-one-way-understanding": { "": [null] },
  // An Israeli official: not until Ran Gvili is returned.
  "rafah-opening-next-week": { "": [null] },
  // The National and Daily Sabah: Wednesday; Hürriyet Daily News: Thursday.
  "erdogan-speech-2025-12": { edtf: ["2025-12-17", "2025-12-18"] },
  // Most: the 19th; "tomorrow" on a page of the 19th.
  "miami-2025-12-19": { edtf: ["2025-12-19", "2025-12-20"] },
  // One page prints 2025.
  "board-charter": { signed: ["2025-01-22", "2026-01-22"] },
  // Hamas rejects the Board's report.
  "disarm-refused-board": { "": [null] },
  // Two months, or three to five.
  "disarm-term": { value: ["2", "at least 3", "up to 5"] },
  // The White House: the force supports demilitarisation; Egyptian sources: it does not disarm Hamas.
  "force-disarms": { "": [null] },
  // Expected on Tuesday; arrived on Wednesday.
  "hamas-arrival-2026-06": { edtf: ["2026-06-02", "2026-06-03"] },
  // Wednesday the 3rd; from the 6th on.
  "hamas-mediators-2026-06": { edtf: ["2026-06-03", "2026-06-06/.."] },
  "shura-council-size": { value: ["50", "more than 80"] },
};
