import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { expect, it, onTestFinished } from "vitest";
import type { StoreAnswer, StoreRequest } from "../../../server/load/requests.ts";
import { askServer, serveRequests } from "../../../server/load/socket.ts";

const listed = { lines: ["banks"], files: [], ok: true };

/** A data folder below some path, and a server in it that answers what it is told to. */
async function served(
  answer: (request: StoreRequest) => Promise<StoreAnswer> = async () => listed,
  below = "data",
) {
  const folder = mkdtempSync(join(tmpdir(), "parley-socket-"));
  const data = join(folder, below);
  mkdirSync(data, { recursive: true });
  const server = await serveRequests(data, answer);
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return { data, socket: join(data, "parley.sock"), close: server.close };
}

/** What it says to a line as it is. */
async function saidTo(socket: string, line: string): Promise<StoreAnswer> {
  const asking = connect(socket);
  asking.write(`${line}\n`);
  return JSON.parse(await text(asking));
}

it("gives each who asks the answer to what they asked", async () => {
  const { data } = await served(async (request) => ({
    ...listed,
    lines: [JSON.stringify(request)],
  }));
  const asked: StoreRequest[] = ["a", "b", "c"].map((dossier) => ({
    do: "unload",
    dossiers: [dossier],
  }));

  const answers = await Promise.all(asked.map((request) => askServer(data, request)));

  expect(answers.map((answer) => answer?.lines)).toEqual(asked.map((one) => [JSON.stringify(one)]));
});

it("finds no server where none is, and none behind a socket that is left over", async () => {
  const { data, socket, close } = await served();
  await close();
  expect(await askServer(data, { do: "list" })).toBeNull();

  writeFileSync(socket, "");
  expect(await askServer(data, { do: "list" })).toBeNull();
});

it.skipIf(process.platform === "win32")(
  "refuses what is no request, and goes on answering",
  async () => {
    const { data, socket } = await served();
    const wrong = [
      "not JSON",
      "null",
      '{"do":"wipe"}',
      '{"do":"load","folders":"seed"}',
      "",
      "[".repeat(99_999),
    ];

    const refused = { lines: ["That is no request of parley."], files: [], ok: false };
    for (const line of wrong) expect(await saidTo(socket, line)).toEqual(refused);
    expect(await askServer(data, { do: "list" })).toEqual(listed);
  },
);

it.skipIf(process.platform === "win32")(
  "lets go of one who sends a line without an end",
  async () => {
    const { data, socket } = await served();
    const endless = connect(socket);
    const gone = new Promise((resolve) => endless.on("close", resolve).on("error", () => {}));
    const more = () => {
      while (!endless.destroyed && endless.write("x".repeat(100_000)));
    };
    endless.on("drain", more);
    more();

    await gone;
    expect(await askServer(data, { do: "list" })).toEqual(listed);
  },
);

it("says what went wrong while it answered", async () => {
  const { data } = await served(() => Promise.reject(new Error("The database is away.")));

  expect(await askServer(data, { do: "list" })).toEqual({
    lines: ["The database is away."],
    files: [],
    ok: false,
  });
});

it.skipIf(process.platform === "win32")(
  "closes while somebody listens, after what it was asked",
  async () => {
    let finish: ((answer: StoreAnswer) => void) | null = null;
    const { data, socket, close } = await served(
      () => new Promise((resolve) => (finish = resolve)),
    );
    const idle = connect(socket);
    await new Promise((resolve) => idle.once("connect", resolve));
    const asked = askServer(data, { do: "list" });
    await expect.poll(() => finish).not.toBeNull();

    const closed = close();
    finish!(listed);

    expect(await asked).toEqual(listed);
    await closed;
  },
);

it.skipIf(process.platform === "win32")("says that a server ended before it answered", async () => {
  const { socket, data, close } = await served();
  await close();
  const cut = createServer((one) => one.once("data", () => one.destroy())).listen(socket);
  onTestFinished(() => void cut.close());
  await new Promise((resolve) => cut.once("listening", resolve));

  await expect(askServer(data, { do: "list" })).rejects.toThrow(
    "The server that holds the store ended before it answered.",
  );
});

it("finds the server of a data folder whose path is too long for a socket", async () => {
  const { data } = await served(async () => listed, join("long".repeat(40), "İstanbul 北京"));

  expect(await askServer(data, { do: "list" })).toEqual(listed);
});
