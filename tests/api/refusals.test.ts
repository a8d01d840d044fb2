import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ProblemDetails } from "../../model/api/parts.ts";
import { openEmbedded } from "../../server/engine/embedded.ts";
import type { Engine } from "../../server/engine/engine.ts";
import { EngineUnavailable } from "../../server/errors.ts";
import { dossierOf } from "../fixtures/world.ts";
import { river } from "./river.ts";
import { fill, type Served, serve } from "./served.ts";

let engine: Engine;
let served: Served;
beforeAll(async () => {
  engine = openEmbedded(null);
  await fill(engine, [await dossierOf(river)]);
  served = await serve(engine);
});
afterAll(async () => {
  await served.close();
  await engine.close();
});

/** What is refused, with the status; held to the schema and the media type of RFC 9457. */
async function refused(path: string, init?: RequestInit) {
  const { status, headers, body } = await served.get(path, init);
  expect(headers.get("Content-Type")).toBe("application/problem+json");
  expect(headers.get("Cache-Control")).toBe("no-store");
  expect(ProblemDetails.strict().parse(body)).toEqual(body);
  expect(body.status).toBe(status);
  return body;
}

const graph = "/api/processes/river-talks/graph";

describe("a bad request is refused by the name of what is wrong:", () => {
  it.for([
    [
      `${graph}?form=2031-05-01`,
      "form",
      "unknown parameter; expected from, to, known, revision, was, standing, kinds, roles, claimIds",
    ],
    ["/api/health?known=2031-05-01", "known", "unknown parameter; expected none"],
    [
      `${graph}?__proto__=1`,
      "__proto__",
      "unknown parameter; expected from, to, known, revision, was, standing, kinds, roles, claimIds",
    ],
    [`${graph}?from=yesterday`, "from", "expected a day, YYYY-MM-DD"],
    [`${graph}?from=`, "from", "expected a day, YYYY-MM-DD"],
    [`${graph}?to=2031-5-1`, "to", "expected a day, YYYY-MM-DD"],
    [`${graph}?known=2031-11-31`, "known", expect.stringContaining("November has 30 days")],
    [
      `${graph}?from=2031-05-02&to=2031-05-01`,
      "from",
      "from is after to; expected the first day of the window",
    ],
    [`${graph}?from=2031-05-01&from=2031-05-02`, "from", "given more than once; expected it once"],
    [`${graph}?kinds=Person,Ghost`, "kinds", expect.stringContaining("expected one of")],
    [`${graph}?roles=`, "roles", "expected the name of a role"],
    [`${graph}?roles=%00`, "roles", "expected the name of a role"],
    [
      "/api/entities/Ida%20Lund",
      "id",
      expect.stringContaining("small letters, digits and hyphens"),
    ],
    ["/api/entities/ida%00", "id", expect.stringContaining("small letters, digits and hyphens")],
    ["/api/entities/%2Fetc%2Fpasswd", "id", expect.stringContaining("small letters")],
    ["/api/facts/ida~ATTENDED/claims", "id", expect.stringContaining("expected tail~TYPE~head")],
    ["/api/sources?process=The%20River", "process", expect.stringContaining("small letters")],
  ] as const)("%s", async ([path, name, detail]) => {
    const body = await refused(path);

    expect(body).toMatchObject({ status: 400, title: "Bad request" });
    expect(body.parameters).toContainEqual({ name, detail });
  });

  it("an id of 10,000 letters", async () => {
    const long = "a".repeat(10_000);
    for (const path of [`entities/${long}`, `facts/${long}/claims`, `sources/${long}`]) {
      const { status, parameters } = await refused(`/api/${path}`);
      expect([status, parameters[0].name]).toEqual([400, "id"]);
    }
  });

  it("several at once, each by its name", async () => {
    const { parameters } = await refused(`${graph}?from=x&to=y&page=2`);

    expect(parameters.map(({ name }: { name: string }) => name)).toEqual(["from", "to", "page"]);
  });

  it("an address that is not percent-encoded", async () => {
    expect(await refused("/api/entities/%E0%A4%A")).toMatchObject({ status: 400 });
    expect(await refused("/entities/%E0%A4%A")).toMatchObject({ status: 400 });
  });
});

describe("what is not there is refused with what is near:", () => {
  it.for([
    ["/api/processes/river-talk", "There is no process river-talk.", ["river-talks"]],
    ["/api/processes/river-talk/graph", "There is no process river-talk.", ["river-talks"]],
    ["/api/processes/ida/timeline", "There is no process ida.", []],
    ["/api/entities/idda", "There is no entity idda.", ["ida"]],
    ["/api/entities/truce.frist", "There is no entity truce.frist.", ["truce.first", "truce"]],
    ["/api/entities/nothing-like-it-at-all", "There is no entity nothing-like-it-at-all.", []],
    ["/api/facts/idda/claims", "There is no entity idda.", ["ida"]],
    [
      "/api/facts/ida~ATTENDED~fery-talks/claims",
      "There is no relation ida~ATTENDED~fery-talks.",
      ["ida~ATTENDED~ferry-talks"],
    ],
    ["/api/facts/nobody~ATTENDED~ferry-talks/claims", expect.any(String), []],
    ["/api/sources/world.d", "There is no source world.d.", ["world.c", "world.h"]],
    ["/api/sources?process=river-talk", "There is no process river-talk.", ["river-talks"]],
  ] as const)("%s", async ([path, detail, near]) => {
    expect(await refused(path)).toMatchObject({ status: 404, title: "Not found", detail, near });
  });

  it.for(["/api/nothing", "/api", "/api/", "/api/processes/", "/api/Health", "/api/entities"])(
    "%s is no address of the API",
    async (path) => {
      expect(await refused(path)).toMatchObject({ status: 404 });
    },
  );
});

describe("methods", () => {
  it.for(["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])("%s is not allowed", async (method) => {
    const { headers } = await served.get(graph, { method });
    expect(headers.get("Allow")).toBe("GET, HEAD");
    expect(await refused("/api/openapi.json", { method })).toMatchObject({ status: 405 });
    expect(await refused(graph, { method })).toMatchObject({ status: 405 });
  });

  it("HEAD says what GET would, without a body", async () => {
    for (const path of [graph, "/api/entities/nobody", "/api/openapi.json"]) {
      const plain = { headers: { "Accept-Encoding": "identity" } };
      const [got, head] = await Promise.all([
        served.get(path, plain),
        served.get(path, { ...plain, method: "HEAD" }),
      ]);
      expect(head.status).toBe(got.status);
      expect(head.body).toBeNull();
      for (const name of ["Content-Type", "ETag", "Cache-Control"]) {
        expect(head.headers.get(name)).toBe(got.headers.get(name));
      }
    }
  });
});

describe("too much, and too little", () => {
  it("refuses more requests a minute than one address may make, and says when to come back", async () => {
    const limited = await serve(engine, { rateLimit: 3 });
    const answers = [];
    for (let n = 0; n < 4; n++) answers.push(await limited.get("/api/processes"));
    await limited.close();

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    const last = answers.at(-1)!;
    expect(Number(last.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(last.headers.get("Content-Type")).toBe("application/problem+json");
    expect(last.body).toEqual({
      ...{ type: "about:blank", title: "Too many requests", status: 429 },
      detail: "One address may make 3 requests a minute. Wait, then ask again.",
    });
  });

  it("answers 503 with when to come back while the database is away, and by itself when it is back", async () => {
    let away = false;
    const flaky: Engine = {
      ...engine,
      read: (statement, params) =>
        away ? Promise.reject(new EngineUnavailable("away")) : engine.read(statement, params),
    };
    const here = await serve(flaky);
    expect((await here.get("/api/processes")).status).toBe(200);
    away = true;
    // A revision is taken for granted for a second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));

    const gone = await here.get("/api/processes");
    expect(gone.status).toBe(503);
    expect(gone.headers.get("Retry-After")).toBe("5");
    expect(gone.body).toEqual({
      ...{ type: "about:blank", title: "Database away", status: 503 },
      detail: "The database does not answer just now. Try again in 5 seconds.",
    });

    away = false;
    expect((await here.get("/api/processes")).status).toBe(200);
    await here.close();
  });

  it("says nothing of its insides when the mistake is ours", async () => {
    const broken: Engine = {
      ...engine,
      read: (statement, params) =>
        statement.name === "slice/members"
          ? Promise.resolve([{ secret: "a column that nobody promised" }])
          : engine.read(statement, params),
    };
    const here = await serve(broken);
    const { status, body } = await here.get(graph);
    await here.close();

    expect(status).toBe(500);
    expect(body).toEqual({
      ...{ type: "about:blank", title: "Our mistake", status: 500 },
      detail: "Something went wrong in Parley itself. It has been logged.",
    });
  });

  it("takes a request line as it comes", async () => {
    const answer = await new Promise<number>((resolve, reject) => {
      // fetch() would mend the path before it sends it.
      request(`${served.address}`, { path: "/api/../api//entities/..%2f..%2fetc" })
        .on("response", (response) => resolve(response.resume().statusCode ?? 0))
        .on("error", reject)
        .end();
    });
    expect(answer).toBe(404);
  });
});
