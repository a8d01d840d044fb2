import type { Notes } from "./notes.ts";

const cairo = "cairo-2025-11-25";
const hamasCairo = "hamas-cairo-2025-11-23";
const sharmTalks = "sharm-talks-2025-10";

/** The notes on the Cairo meeting, the Hamas delegation, the talks and summit of October and the CMCC. */
export const notes: Notes = {
  disagreements: {
    a1: { qualified: [`united-states~ATTENDED~${cairo}`] },
    a2: { disputed: [[cairo, "edtf"]] },
    a3: {
      qualified: [`${cairo}.coordination~CONCERNS~cmcc`],
      both: {
        answers: [
          [`${cairo}.coordination~CONCERNS~cmcc`, "", null],
          [`${cairo}.coordination~CONCERNS~un-peacekeepers`, "", null],
        ],
        because: "coordination may be with several bodies",
      },
    },
    a4: {
      both: {
        answers: [
          ["gaza-deal", "names", "2023 truce agreement"],
          ["gaza-deal", "inForce", "2025-10-10"],
          ["killed-345", "edtf", "2023-10-11/2025-11-26"],
        ],
        because: "a deal may have several names; the count has a first day of its own",
      },
    },
    a5: {
      both: {
        answers: [
          [`mohammed-al-thani~ATTENDED~${cairo}`, "office", "qatar-prime-minister"],
          [`mohammed-al-thani~ATTENDED~${cairo}`, "office", "qatar-foreign-minister"],
          [`mohammed-al-thani~ATTENDED~${cairo}`, "office", "qatar-intelligence-chief"],
        ],
        because: "a man may hold several offices",
      },
    },
    a7: {
      both: {
        answers: [
          [`darwish~ATTENDED:leader~${hamasCairo}`, "", null],
          [`al-hayya~ATTENDED:leader~${hamasCairo}`, "", null],
        ],
        because: "each is a relation of its own: a delegation may have two leaders",
      },
    },
    a8: {
      disputed: [
        ["hamas-arrival-2025-11", "edtf"],
        [hamasCairo, "edtf"],
      ],
    },
    a9: {
      both: {
        answers: [
          ["saturday-24", "value", "24"],
          ["saturday-21", "value", "21"],
          ["saturday-20", "value", "at least 20"],
        ],
        because: "counts of different counters",
      },
    },
    a10: {
      both: {
        answers: [
          ["killed-300", "value", "more than 300"],
          ["killed-339", "value", "339"],
          ["killed-342", "value", "at least 342"],
          ["killed-342-media-office", "value", "342"],
          ["killed-345", "value", "345"],
          ["killed-347", "value", "347"],
        ],
        because: "counts of different counters and days",
      },
    },
    a12: { disputed: [["gaza-deal", "inForce"]] },
    a13: { disputed: [["gaza-deal", "announced"]] },
    a14: { disputed: [["gaza-deal", "signed"]] },
    a15: {
      qualified: [
        "tamim~PLAYS:signatory~trump-declaration",
        "erdogan~PLAYS:signatory~trump-declaration",
      ],
    },
    a16: {
      both: {
        answers: [
          ["trump-declaration", "names", "niyet belgesi"],
          ["trump-declaration", "names", "Niyet Beyanı"],
          ["trump-declaration", "names", "Gaza Peace Plan 2025"],
          ["trump-declaration", "names", "الوثيقة الشاملة"],
          ["gaza-deal", "signed", "2025-10-13"],
        ],
        because: "a text may have several names; a page has the deal itself signed that day",
      },
    },
    a17: {
      both: {
        answers: [
          ["leaders-20", "value", "more than 20"],
          ["leaders-24", "value", "more than 24"],
          ["leaders-20-countries", "value", "20"],
          ["leaders-31", "value", "more than 31"],
        ],
        because: "counts by different pages, of leaders, of countries, and of bodies as well",
      },
    },
    a18: {
      disputed: [
        ["sisi-invites-netanyahu", ""],
        ["erdogan-will-not-land", ""],
      ],
      both: {
        answers: [
          ["netanyahu~INVITED~sharm-summit-2025-10-13", "answer", "declined"],
          ["trump-invites-netanyahu", "", null],
          ["trump-revokes-invitation", "", null],
          ["erdogan-objects", "", null],
        ],
        because: "each tells a step of its own",
      },
    },
    a19: { disputed: [["leaders-applaud-erdogan", ""]] },
    a20: {
      disputed: [[sharmTalks, "edtf"]],
      both: {
        answers: [
          [`${sharmTalks}~LOCATED_IN~sharm-el-sheikh`, "", null],
          [`${sharmTalks}~LOCATED_IN~cairo`, "", null],
        ],
        because: "talks may have two places",
      },
    },
    a21: {
      disputed: [
        [`witkoff~ATTENDED~${sharmTalks}`, ""],
        [`kushner~ATTENDED~${sharmTalks}`, ""],
      ],
    },
    a22: {
      qualified: ["qatar~PLAYS:mediator~gaza-deal", "turkiye~PLAYS:mediator~gaza-deal"],
      both: {
        answers: [
          ["egypt~PLAYS:mediator~gaza-ceasefire", "", null],
          ["qatar~PLAYS:mediator~gaza-ceasefire", "", null],
          ["turkiye~PLAYS:mediator~gaza-ceasefire", "", null],
          ["united-states~PLAYS:mediator~gaza-ceasefire", "", null],
        ],
        because: "a page that names two or three does not deny the others",
      },
    },
    a23: { disputed: [["cmcc-opening", "edtf"]] },
    a24: {
      both: {
        answers: [
          ["cmcc-50", "value", "about 50"],
          ["cmcc-21", "value", "at least 21"],
          ["cmcc-20", "value", "at least 20"],
        ],
        because: "one counts countries and organisations together, the others each alone",
      },
    },
  },
  echoes: {
    // Al-Qahera News, by AFP. Some of the pages have words of their own as well.
    b1: [
      {
        origin: "al-qahera-news",
        pages: [
          "trt.1",
          "wenews.2",
          "ds.4",
          "ssb.1",
          "australian.1",
          "eluniversal",
          "vov.1",
          "jungewelt.1",
          "northafrica.2",
          "ria",
          "anews.4",
          "oikosix.1",
          "oikosix.2",
        ],
      },
    ],
    // Security sources, Anadolu's by our reading; the "diplomatic sources" stand under b7.
    b2: [
      {
        origin: "anadolu",
        pages: ["star.1", "yeniakit.1", "indyturk.3", "menafn.1", "ghad", "ds.3"],
      },
    ],
    // nikk stands behind no fact.
    b3: [{ origin: "reuters", pages: ["srugim-25.1", "srugim-26.1", "anews.3", "detaly.2"] }],
    // The "UN peacekeeping forces" come in with fakti, which has them for itself.
    b4: [{ origin: "trt-haber", pages: ["bta", "chasa", "fakti-en.1"] }],
    b5: [{ origin: "ntv", pages: ["tass-ru"] }],
    b6: [{ origin: "cgtn", pages: ["amigo.1", "amigo.2"] }],
    b7: [{ origin: "ilkha", pages: ["ilkha.1", "haolam.6"] }],
    b8: [
      {
        origin: "hamas",
        pages: ["mina", "mubasher", "aljazeera-23.1", "elbalad", "almanar", "star-23.1"],
      },
    ],
    b9: [{ origin: "al-arabiya", pages: ["report-23", "i24", "manassa.1"] }],
    b10: [
      {
        origin: "gaza-media-office",
        pages: ["khaberni-november.3", "aljazeera-23.2", "anews-23"],
        facts: ["violations-497"],
      },
    ],
    // haberler and kurdistan24 stand behind no fact.
    b11: [{ origin: "anadolu", pages: ["shorouk.3", "yenisafak", "caliber", "ynet-talks.3"] }],
    b12: [{ origin: "turkiye-today", pages: ["turkiyetoday", "slpress.1"] }],
    b13: [{ origin: "ynet", pages: ["ynet-talks.2", "epoch-8.2"] }],
    b24: [{ origin: "centcom", pages: ["dpa", "philpr", "arabcapital"] }],
  },
};
