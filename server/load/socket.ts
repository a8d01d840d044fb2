import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { StoreAnswer, StoreRequest } from "./requests.ts";

export interface LoadsServed {
  close(): Promise<void>;
}

/**
 * Takes requests of `parley` while this process holds the store: a line of JSON each way, over a
 * socket in the data folder that only this user can open.
 */
export async function serveRequests(
  data: string,
  answer: (request: StoreRequest) => Promise<StoreAnswer>,
): Promise<LoadsServed> {
  const place = placeOf(data);
  // Whoever holds the store holds the socket: one that is left over is nobody's.
  if (existsSync(place)) rmSync(place);
  const server = createServer((socket) => serve(socket, answer));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ path: place, readableAll: false, writableAll: false }, resolve);
  });
  return { close: () => new Promise((resolve) => server.close(() => resolve())) };
}

/**
 * What the server that holds this data folder's store answers; null when there is none.
 * @throws Error when it ends before it has answered
 */
export async function askServer(data: string, request: StoreRequest): Promise<StoreAnswer | null> {
  const socket = await connectTo(placeOf(data));
  if (socket === null) return null;
  socket.write(`${JSON.stringify(request)}\n`);
  try {
    for await (const line of createInterface({ input: socket })) {
      return StoreAnswer.parse(JSON.parse(line));
    }
  } finally {
    socket.destroy();
  }
  throw new Error("The server that holds the store ended before it answered.");
}

async function serve(socket: Socket, answer: (request: StoreRequest) => Promise<StoreAnswer>) {
  socket.on("error", () => socket.destroy());
  for await (const line of createInterface({ input: socket })) {
    const given = await answerLine(line, answer);
    socket.write(`${JSON.stringify(given)}\n`);
  }
}

async function answerLine(
  line: string,
  answer: (request: StoreRequest) => Promise<StoreAnswer>,
): Promise<StoreAnswer> {
  try {
    return await answer(StoreRequest.parse(JSON.parse(line)));
  } catch (error) {
    return { lines: [(error as Error).message], files: [], ok: false };
  }
}

async function connectTo(place: string): Promise<Socket | null> {
  const socket = connect(place);
  return await new Promise((resolve) => {
    socket.once("connect", () => resolve(socket));
    socket.once("error", () => resolve(null));
  });
}

/** Unix keeps a socket's path below some hundred bytes, and Windows has pipes instead of files. */
function placeOf(data: string): string {
  const name = `parley-${createHash("sha256").update(path.resolve(data)).digest("hex").slice(0, 16)}`;
  if (process.platform === "win32") return `\\\\.\\pipe\\${name}`;
  const own = path.join(data, "parley.sock");
  return Buffer.byteLength(own) <= 100 ? own : path.join(tmpdir(), `${name}.sock`);
}
