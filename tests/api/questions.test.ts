import { describe, expect, it } from "vitest";
import type { QuestionsAnswer } from "../../model/api/questions.ts";
import { engines } from "../fixtures/engines.ts";
import { ferry } from "./ferry.ts";
import { serveWorld } from "./serve-world.ts";

const plain = (id: string, name: string) => ({ id, name, days: null, words: null });
const page = (name: string, words: string) => ({
  ...{ id: expect.any(String), name, days: "2031-05-11", words },
});
const claim = expect.stringMatching(/^[0-9a-f]{16}$/);

describe.for(engines)("questions that the data answers, on $name", ({ wanted, open }) => {
  const served = serveWorld({ wanted, open }, ferry);
  const asked = async (query = "") =>
    (await served.get(`/api/processes/ferry-talks/questions${query}`)).body as QuestionsAnswer;

  it.runIf(wanted)("ask what each template can, one right answer among near ones", async () => {
    const { questions, process, seed, names, claims } = await asked("?count=20&seed=ferry");
    const byId = new Map(
      questions.map(({ id, options, right, ...rest }) => [
        rest.template === "echo" ? "echo" : id,
        {
          ...rest,
          right: options[right],
          wrong: options.filter((_, at) => at !== right).sort((a, b) => (a.name < b.name ? -1 : 1)),
        },
      ]),
    );

    expect([process, seed]).toEqual(["ferry-talks", "ferry"]);
    expect(Object.fromEntries(byId)).toEqual({
      "room ida~ATTENDED~deck": {
        ...{ template: "room", about: "deck", asks: { meeting: "Talks on deck" } },
        right: plain("ida", "Ida Lund"),
        wrong: [plain("olaf", "Olaf Berg"), plain("pia", "Pia Holm")],
        evidence: { facts: ["ida~ATTENDED~deck"], claims: [claim] },
      },
      "room olaf~ATTENDED~quay": {
        ...{ template: "room", about: "quay", asks: { meeting: "Talks on the quay" } },
        right: plain("olaf", "Olaf Berg"),
        wrong: [plain("ida", "Ida Lund"), plain("pia", "Pia Holm")],
        evidence: { facts: ["olaf~ATTENDED~quay"], claims: [claim] },
      },
      "room pia~ATTENDED~mast": {
        ...{ template: "room", about: "mast", asks: { meeting: "Talks at the mast" } },
        right: plain("pia", "Pia Holm"),
        wrong: [plain("ida", "Ida Lund"), plain("olaf", "Olaf Berg")],
        evidence: { facts: ["pia~ATTENDED~mast"], claims: [claim] },
      },
      "first deck": {
        ...{ template: "first", about: "deck", asks: {} },
        right: plain("deck", "Talks on deck"),
        wrong: [plain("mast", "Talks at the mast"), plain("quay", "Talks on the quay")],
        evidence: { facts: ["deck"], claims: expect.any(Array) },
      },
      "counted boats-40~COUNTED_BY~harbour-office": counted(
        "boats-40",
        "Boats let out",
        "40",
        "boats",
        "harbour-office",
      ),
      "counted nets-7~COUNTED_BY~fishers": counted("nets-7", "Nets cut", "7", "nets", "fishers"),
      "counted lamps-9~COUNTED_BY~pilots": counted("lamps-9", "Lamps lit", "9", "lamps", "pilots"),
      echo: {
        ...{ template: "echo", about: "deck", asks: { origin: "The Wire", fact: "Talks on deck" } },
        right: page("The Herald", "the Wire has it that there were talks on deck"),
        wrong: [
          page("The Courier", "Olaf Berg told us of talks on deck"),
          page("The Gazette", "Pia Holm told us of talks on deck"),
        ],
        evidence: { facts: ["deck"], claims: [claim] },
      },
      "unreported truce.bell": {
        ...{ template: "unreported", about: "truce", asks: { agreement: "Ferry truce" } },
        right: plain("truce.bell", "A bell at night"),
        wrong: [plain("truce.buoys", "Buoys"), plain("truce.lights", "Lights")],
        evidence: { facts: ["truce.bell"], claims: [claim] },
      },
    });
    const shown = new Set(claims.map(({ id }) => id));
    expect(
      questions.flatMap(({ evidence }) => evidence.claims).filter((id) => !shown.has(id as never)),
    ).toEqual([]);
    expect(names).toMatchObject({ ida: "Ida Lund", deck: "Talks on deck" });
  });

  it.runIf(wanted)("are the same for the same seed, and take turns", async () => {
    const [one, again, other] = await Promise.all([
      asked("?seed=a"),
      asked("?seed=a"),
      asked("?seed=b"),
    ]);

    expect(one).toEqual(again);
    expect(one.questions.map(({ template }) => template)).toEqual([
      "room",
      "first",
      "counted",
      "echo",
      "unreported",
    ]);
    expect(other.questions).not.toEqual(one.questions);
  });

  it.runIf(wanted)("keep to the window and to what was known", async () => {
    const late = await asked("?from=2031-05-04&count=20");
    expect(late.questions.map(({ about }) => about)).not.toContain("deck");

    expect((await asked("?known=2031-05-09")).questions).toEqual([]);
    const before = await asked("?known=2031-05-10&count=20");
    expect(before.questions.map(({ template }) => template)).not.toContain("echo");
  });

  it.runIf(wanted).for([
    ["?count=0", "count", "expected a number from 1 to 20"],
    ["?count=many", "count", "expected a number from 1 to 20"],
    ["?seed=a%20b", "seed", "expected up to 60 letters, digits, dots, hyphens or underscores"],
    [
      "?from=2031-05-02&to=2031-05-01",
      "from",
      "from is after to; expected the first day of the window",
    ],
    ["?known=soon", "known", "expected a day, YYYY-MM-DD"],
  ] as const)("are refused for %s", async ([query, name, detail]) => {
    const { status, body } = await served.get(`/api/processes/ferry-talks/questions${query}`);

    expect(status).toBe(400);
    expect(body.parameters).toContainEqual({ name, detail });
  });

  it.runIf(wanted)("know no process of another name, and say what is near", async () => {
    const { status, body } = await served.get("/api/processes/ferry-talk/questions");

    expect([status, body.near]).toEqual([404, ["ferry-talks"]]);
  });
});

describe.for(engines)(
  "questions about a process told from histories, on $name",
  ({ wanted, open }) => {
    const served = serveWorld({ wanted, open }, `clock: hindsight\n${ferry}`);

    it.runIf(wanted)("have no day as known on", async () => {
      const { status, body } = await served.get(
        "/api/processes/ferry-talks/questions?known=2031-05-10",
      );

      expect(status).toBe(400);
      expect(body.parameters).toEqual([
        {
          name: "known",
          detail:
            "ferry-talks is told from histories written long after, so it has no day as known on; leave it out",
        },
      ]);
    });
  },
);

function counted(figure: string, measure: string, value: string, unit: string, counter: string) {
  const counters = [
    plain("fishers", "Fishers' Union"),
    plain("harbour-office", "Harbour Office"),
    plain("pilots", "Pilots' Guild"),
  ];
  return {
    ...{ template: "counted", about: figure, asks: { measure, value, unit, days: "2031-05-04" } },
    right: counters.find(({ id }) => id === counter),
    wrong: counters.filter(({ id }) => id !== counter),
    evidence: { facts: [`${figure}~COUNTED_BY~${counter}`, figure], claims: [claim, claim] },
  };
}
