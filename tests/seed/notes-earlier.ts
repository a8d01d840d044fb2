import type { Notes } from "./notes.ts";

const darwish = "darwish~ATTENDED:leader~kalin-darwish-2025-06-29";
const first = "truce-2025.first";

/** The notes on the events before October 2025, the counts since, and resolution 2803. */
export const notes: Notes = {
  disagreements: {
    a11: { disputed: [["gaza-deal", "inForce"]] },
    a13: { disputed: [["gaza-deal", "announced"]] },
    a14: { disputed: [["gaza-deal", "signed"]] },
    a22: { qualified: ["united-states~PLAYS:mediator~gaza-deal"] },
    a25: {
      both: {
        answers: [
          ["trucks-89", "value", "up to 89"],
          ["trucks-145", "value", "only 145"],
          ["trucks-171", "value", "up to 171"],
          ["trucks-600-800", "value", "at least 600"],
          ["trucks-16600", "value", "about 16600"],
          ["trucks-never-600", "verdict", "not"],
          ["trucks-kept-cogat", "verdict", "fulfilled"],
          ["trucks-un-150", "value", "about 150"],
          ["trucks-199", "value", "199"],
          ["trucks-127", "value", "at least 127"],
          ["trucks-1098", "value", "1098"],
          ["truckloads-200", "value", "about 200"],
          ["truckloads-80", "value", "80"],
          ["trucks-wfp-57", "value", "57"],
          ["trucks-950", "value", "950"],
          ["trucks-wfp-137", "value", "137"],
        ],
        because:
          "counts of different counters, of different trucks; two are linked as contradicting",
      },
    },
    a26: {
      both: {
        answers: [
          ["trucks-31178", "value", "only 31178"],
          ["due-72000", "value", "72000"],
          ["killed-573", "value", "at least 573"],
          ["violations-1620", "value", "1620"],
          ["killed-591", "value", "591"],
        ],
        because: "counts of two counters, one of them on a page without a day",
      },
    },
    a27: {
      disputed: [
        ["rafah-shooting-2025-10-28", ""],
        ["soldiers-2025-10-28", "value"],
      ],
    },
    a28: {
      disputed: [["rafah-attack-2025-10-19", ""]],
      both: {
        answers: [
          ["killed-2025-10-19", "value", "at least 44"],
          ["killed-2025-10-19", "value", "more than 40"],
        ],
        because: "at least 44 is more than 40",
      },
    },
    a29: {
      both: {
        answers: [
          ["bodies-left-16", "value", "16"],
          ["bodies-left-13", "value", "13"],
          ["bodies-left-12", "value", "12"],
          ["netanyahu-on-remains", "", null],
        ],
        because: "counts of different days; Netanyahu's word qualifies the hand-over",
      },
    },
    a31: {
      both: {
        answers: [
          [darwish, "office", "hamas-leadership-council-chair"],
          [darwish, "office", "hamas-political-council-head"],
        ],
        because: "a man may hold two offices",
      },
    },
    a32: { disputed: [["kalin-rashad-2025-09-04", "edtf"]] },
    a42: {
      qualified: ["council-adopts-plan"],
      both: {
        answers: [
          ["votes-13", "value", "13"],
          ["votes-0", "value", "0"],
          ["abstaining-2", "value", "2"],
          ["board-of-peace", "names", "International Peace Council"],
        ],
        because: "a body may have several names",
      },
    },
    a43: {
      both: {
        answers: [
          ["resolution-2803.disarming", "", null],
          ["force-disarms", "", null],
        ],
        because:
          "as Hamas reads the resolution; whether the force disarms is disputed at its own fact",
      },
    },
    a45: {
      disputed: [
        ["al-hayya-killed", ""],
        ["doha-leaders-survive", ""],
        ["doha-hamas-killed-5-6", "value"],
        ["doha-strike", "edtf"],
      ],
    },
    a46: { disputed: [["trump-told-before", ""]] },
    a47: {
      disputed: [["us-plan", "proposed"]],
      both: {
        answers: [
          ["us-plan", "names", "20-Point Plan"],
          ["us-plan", "names", "21-point plan"],
        ],
        because: "a plan may have several names, and had them on two days",
      },
    },
    a50: {
      disputed: [
        ["rashad-appointed", "edtf"],
        ["rashad~HOLDS~egypt-intelligence-director", "edtf"],
      ],
      both: {
        answers: [
          ["kamel-reassigned", "", null],
          ["kamel-delegates", "", null],
        ],
        because: "a new office for him, and health as a reason to hand duties over, can both be so",
      },
    },
    a51: {
      disputed: [
        ["kalin-appointed", "edtf"],
        ["kalin~HOLDS~turkiye-intelligence-chief", "edtf"],
      ],
    },
    a53: {
      disputed: [["pause-2023", "inForce"]],
      qualified: ["egypt~PLAYS:mediator~pause-2023"],
    },
    a54: {
      both: {
        answers: [
          [`${first}.withdrawal`, "", null],
          [`${first}.withdrawal-populated`, "", null],
        ],
        because: "the second narrows the first, and is linked so",
      },
    },
    a55: {
      both: {
        answers: [
          ["killed-2025-03-18", "value", "404"],
          ["killed-2025-03-18", "value", "at least 326"],
          ["killed-2025-03-18-lbc", "value", "at least 330"],
        ],
        because: "404 is at least 330 and at least 326",
      },
    },
    a56: { qualified: ["kamel~ATTENDED~paris-2024-01-28"] },
    a57: {
      disputed: [
        ["qatar-withdraws", ""],
        ["office-no-purpose", ""],
      ],
    },
  },
  echoes: {
    b16: [
      {
        origin: "anadolu",
        pages: ["mem-29", "trtworld-29", "trtglobal", "hurriyetdaily-29", "turkishminute"],
        facts: ["kalin-darwish-2025-06-29", darwish],
      },
    ],
    b19: [
      {
        origin: "gaza-media-office",
        pages: ["trt-986", "alsumaria", "sadanews"],
        facts: ["trucks-986", "trucks-89", "due-6600"],
      },
    ],
    b20: [{ origin: "gaza-media-office", pages: ["abna-2", "alaraby-2"], facts: ["trucks-3203"] }],
    b21: [{ origin: "gaza-media-office", pages: ["aa-18", "sfg-18"], facts: ["violations-47"] }],
    b22: [{ origin: "cogat", pages: ["unnews", "particle"], facts: ["cogat-halves-trucks"] }],
    b23: [
      {
        origin: "wfp",
        pages: ["anews-wfp", "kuna-wfp", "tass-wfp", "dubai92"],
        facts: ["trucks-wfp-230", "trucks-wfp-57"],
      },
    ],
    b26: [
      {
        origin: "al-qahera-news",
        pages: ["sputnikar", "elmanshar", "mogazmasr", "egyptnewsnow"],
        facts: ["kalin-rashad-2025-09-04"],
      },
    ],
    // The sheet has one page of Reuters' item.
    b27: [{ origin: "reuters", pages: ["brecorder"], facts: ["truce-2025-broadly-held"] }],
  },
};
