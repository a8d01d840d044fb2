/** Disputes of the events before October 2025, and of the counts since: the values that stand against each other. */
export const disputesEarlier: Record<string, Record<string, (string | null)[]>> = {
  // Al Arabiya: killed in Doha; officials and others: the leaders escaped.
  "al-hayya-killed": { "": [null] },
  // The texts of August 2024: 31 May; those of January 2025: 27 May.
  "biden-principles": { proposed: ["2024-05-27", "2024-05-31"] },
  // Five members of Hamas, or six.
  "doha-hamas-killed-5-6": { value: ["5", "6"] },
  "doha-leaders-survive": { "": [null] },
  // One page prints the 11th.
  "doha-strike": { edtf: ["2025-09-09", "2025-09-11"] },
  // Monday the 5th; "Monday (6 June)"; as of 1 June.
  "kalin-appointed": { edtf: ["2023-06-01", "2023-06-05", "2023-06-06"] },
  // CENTCOM's accusation, denied by Hamas.
  "hamas-looting": { "": [null] },
  // "Yesterday, Thursday" on a page of Sunday the 7th.
  "kalin-rashad-2025-09-04": { edtf: ["2025-09-04", "2025-09-06"] },
  "kalin~HOLDS~turkiye-intelligence-chief": {
    edtf: ["2023-06-01/..", "2023-06-05/..", "2023-06-06/.."],
  },
  // Qatar's foreign ministry: inaccurate.
  "office-no-purpose": { "": [null] },
  // One page has the fighting stop the day before.
  "pause-2023": { inForce: ["2023-11-23", "2023-11-24"] },
  // Qatar: stalled, not abandoned.
  "qatar-withdraws": { "": [null] },
  // Qassam Brigades: no knowledge of clashes.
  "rafah-attack-2025-10-19": { "": [null] },
  // Hamas: no link.
  "rafah-shooting-2025-10-28": { "": [null] },
  // The 16th, or the last days of October.
  "rashad-appointed": { edtf: ["2024-10-16", "2024-10-24~/2024-10-31"] },
  "rashad~HOLDS~egypt-intelligence-director": { edtf: ["2024-10-16/..", "2024-10-24~/.."] },
  // Killed, or wounded.
  "soldiers-2025-10-28": { value: ["0", "1"] },
  // TASS has the count of the World Food Programme begin on the 15th.
  "trucks-wfp-230": { edtf: ["2025-10-11/2025-10-15", "2025-10-15/2025-10-17"] },
  // Axios: before it; the White House: once the missiles were launched.
  "trump-told-before": { "": [null] },
  // The plan shown "last Tuesday", or put forward on the 29th.
  "us-plan": { proposed: ["2025-09-23", "2025-09-29"] },
};
