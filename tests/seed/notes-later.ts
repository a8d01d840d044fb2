import type { Notes } from "./notes.ts";

/** The notes that touch the events from November 2025 on. */
export const notes: Notes = {
  disagreements: {
    a6: {
      both: {
        answers: [
          ["kalin~ATTENDED~kalin-hamas-2025-11-05", "office", "turkiye-intelligence-chief"],
          ["kalin~ATTENDED~kalin-hamas-2025-11-05", "office", "turkiye-military-intelligence-head"],
        ],
        because: "a man may hold two offices",
      },
    },
    a11: {
      both: {
        answers: [
          ["killed-360", "edtf", "2025-10-11/2025-12-03"],
          ["killed-395", "edtf", "2025-10-10/2025-12-18"],
        ],
        because: "two counts, each with a first day of its own",
      },
    },
    a25: {
      both: {
        answers: [
          ["trucks-over-100", "value", "more than 100"],
          ["trucks-200", "value", "up to 200"],
        ],
        because: "two counts of different counters",
      },
    },
    a29: { disputed: [["bodies-left-2025-12-01", "value"]] },
    a30: {
      both: {
        answers: [
          ["kalin-hamas-2025-11-05~LOCATED_IN~istanbul", "", null],
          ["kalin-hamas-2025-11-05~LOCATED_IN~ankara", "", null],
        ],
        because: "a meeting may have two places; the claims are linked as contradicting",
      },
    },
    a33: {
      disputed: [
        ["erdogan-speech-2025-12", "edtf"],
        ["miami-2025-12-19", "edtf"],
      ],
    },
    a34: {
      disputed: [["gaza-deal.second", "began"]],
      both: {
        answers: [
          ["second-begun-trump", "verdict", "begun"],
          ["second-begun-witkoff", "verdict", "begun"],
          ["second-begun-afp", "verdict", "begun"],
          ["second-stalled-2026-04", "verdict", "not"],
        ],
        because: "each is what one side says of the phase",
      },
    },
    a35: {
      both: {
        answers: [
          ["first-kept-us", "verdict", "fulfilled"],
          ["ceasefire-kept-kelly", "verdict", "fulfilled"],
          ["first-not-kept-antiwar", "verdict", "not"],
        ],
        because: "each is what one side says; the verdicts are linked as contradicting",
      },
    },
    a36: {
      both: {
        answers: [
          ["shaath~HOLDS~palestinian-planning-minister", "", null],
          ["shaath~HOLDS~palestinian-deputy-minister", "", null],
          ["shaath~HOLDS~palestinian-deputy-transport-minister", "", null],
        ],
        because: "a man may have held several offices",
      },
    },
    a37: {
      qualified: ["names-agreed", "names-rejected"],
      both: {
        answers: [
          ["names-agreed", "", null],
          ["names-rejected", "", null],
        ],
        because: "the refusal is told three days before the agreement",
      },
    },
    a38: {
      qualified: ["board-appointments", "israel-objects-executive-board~TOWARDS~fidan"],
      both: {
        answers: [
          ["board-appointments", "", null],
          ["israel-objects-executive-board", "", null],
          ["israel-objects-executive-board~TOWARDS~fidan", "", null],
          ["israel-knew-of-board", "", null],
        ],
        because: "named by one and objected to by another; Israel's word qualifies the naming",
      },
    },
    a39: {
      both: {
        answers: [
          ["mladenov~HOLDS~gaza-high-representative", "", null],
          ["mladenov~HOLDS~board-director-general", "", null],
          ["mladenov~HOLDS~board-head", "", null],
        ],
        because: "a man may hold several offices",
      },
    },
    a40: {
      disputed: [["board-charter", "signed"]],
      both: {
        answers: [
          ["charter-19", "value", "19"],
          ["charter-19", "value", "up to 19"],
          ["charter-19", "value", "more than 12"],
          ["accepted-20", "value", "more than 20"],
        ],
        because: "19 is fewer than 20 and more than a dozen; to accept is not yet to sign",
      },
    },
    a41: {
      both: {
        answers: [
          ["pledges-2026-02", "value", "7"],
          ["pledges-2026-02", "value", "more than 5"],
          ["board-meeting-attendance", "value", "more than 40"],
          ["board-meeting-attendance", "value", "more than 20"],
          ["board-meeting-attendance", "value", "48"],
        ],
        because: "the larger numbers are more than the smaller",
      },
    },
    a42: {
      both: {
        answers: [
          ["council-adopts-plan", "", null],
          ["board-of-peace", "names", "Peace Council"],
          ["board-of-peace", "names", "Peace Committee"],
        ],
        because: "a body may have several names",
      },
    },
    a43: {
      qualified: ["force-disarms"],
      disputed: [
        ["force-disarms", ""],
        ["disarm-term", "value"],
      ],
    },
    a44: {
      both: {
        answers: [
          ["indonesia~MEMBER_OF:deputy-commander~isf", "", null],
          ["indonesia~MEMBER_OF:deputy-operations-commander~isf", "", null],
        ],
        because: "the one may be the other, told more closely",
      },
    },
    a48: {
      disputed: [
        ["rafah-exit-2025-12", ""],
        ["rafah-exit-2025-12~FULFILS~gaza-deal", ""],
        ["rafah-one-way-understanding", ""],
      ],
    },
    a49: {
      disputed: [["rafah-opening-next-week", ""]],
      both: {
        answers: [
          ["rafah-both-ways.gvili", "", null],
          ["envoys-urge-rafah", "", null],
        ],
        because: "a condition, and an appeal to do without it",
      },
    },
    a52: {
      both: {
        answers: [
          ["gofman~MEMBER_OF:major-general~israel-military", "", null],
          ["gofman~MEMBER_OF:brigadier-general~israel-military", "", null],
        ],
        because: "a man may hold one rank after the other",
      },
    },
    a58: { disputed: [["shura-council-size", "value"]] },
    a59: {
      disputed: [
        ["hamas-mediators-2026-06", "edtf"],
        ["hamas-arrival-2026-06", "edtf"],
      ],
      both: {
        answers: [
          ["hamas-mediators-2026-06~LOCATED_IN~el-alamein", "", null],
          ["hamas-mediators-2026-06~LOCATED_IN~cairo", "", null],
        ],
        because: "a meeting may have two places",
      },
    },
    a60: { disputed: [["disarm-refused-board", ""]] },
  },
  echoes: {
    b14: [
      {
        origin: "mit",
        pages: ["ulusal-5", "yenisafak-5", "birgun-5", "trtworld-5"],
        facts: ["kalin-hamas-2025-11-05"],
      },
    ],
    b15: [
      {
        origin: "mit",
        pages: [
          "trthaber-24",
          "sondakika-24",
          "takvim-24",
          "haberaktuel-25",
          "menafn-25",
          "trtworld-24",
        ],
        facts: ["kalin-hamas-2026-01-24", "kalin-hamas-2026-01-24~CONCERNS~gaza-deal.second"],
      },
    ],
    b17: [
      {
        origin: "axios",
        pages: ["thenational-18", "tg24", "ds-miami", "turkiyegazetesi"],
        facts: ["abdelatty~ATTENDED~miami-2025-12-19", "witkoff~ATTENDED~miami-2025-12-19"],
      },
    ],
    // Witkoff speaks for the United States. Antiwar.com's passages have none of his post.
    b18: [
      {
        origin: "united-states",
        pages: ["ahaber-21", "masrawy", "gdn"],
        facts: [
          "first-progress-2025-12",
          "miami-2025-12-19~CONCERNS~gaza-deal.second",
          "four-support-board",
        ],
      },
      {
        origin: "united-states",
        pages: ["phase-two", "mako", "skynews-14"],
        facts: ["second-begun-witkoff"],
      },
    ],
    // Newsmax's passages name the members alone.
    b25: [
      {
        origin: "israel-prime-minister-office",
        pages: ["ynet-17", "report-18", "i24-17", "anews-18"],
        facts: ["israel-objects-executive-board"],
      },
    ],
  },
};
