import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import * as z from "zod";
import { StoreAnswer, StoreRequest } from "./requests.ts";

/** Characters of a request; an answer may be longer. */
const longest = 1_000_000;

const Told = z.strictObject({ told: z.string() });

export interface LoadsServed {
  close(): Promise<void>;
}

/**
 * Takes requests of `parley` while this process holds the store: a line of JSON each way, with
 * lines of progress before the answer, and one request a connection, over a socket in the data folder that only this user can open.
 */
export async function serveRequests(
  data: string,
  answer: (request: StoreRequest, tell: (line: string) => void) => Promise<StoreAnswer>,
): Promise<LoadsServed> {
  const place = placeOf(data);
  // Whoever holds the store holds the socket: one that is left over is nobody's.
  if (existsSync(place)) rmSync(place);
  const waiting = new Set<Socket>();
  const server = createServer(async (socket) => {
    socket.on("error", () => socket.destroy());
    waiting.add(socket);
    const line = await firstLine(socket);
    waiting.delete(socket);
    if (line === null) socket.destroy();
    else {
      const tell = (told: string) => void socket.write(`${JSON.stringify({ told })}\n`);
      const answered = await answerLine(line, (request) => answer(request, tell));
      socket.end(`${JSON.stringify(answered)}\n`, () => socket.destroy());
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ path: place, readableAll: false, writableAll: false }, resolve);
  });
  return {
    // What was asked is answered first; who has asked nothing yet is let go.
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of waiting) socket.destroy();
      await closed;
    },
  };
}

/**
 * What the server that holds this data folder's store answers; null when there is none.
 * @throws Error when it ends before it has answered
 */
export async function askServer(
  data: string,
  request: StoreRequest,
  tell: (line: string) => void = () => {},
): Promise<StoreAnswer | null> {
  const socket = await connectTo(placeOf(data));
  if (socket === null) return null;
  socket.write(`${JSON.stringify(request)}\n`);
  try {
    for await (const line of createInterface({ input: socket })) {
      const read = z.union([Told, StoreAnswer]).parse(JSON.parse(line));
      if (!("told" in read)) return read;
      tell(read.told);
    }
  } finally {
    socket.destroy();
  }
  throw new Error("The server that holds the store ended before it answered.");
}

/** The first line that comes; null when it ends before, or is longer than any request. */
function firstLine(socket: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    let text = "";
    const listen = (more: string) => {
      text += more;
      const end = text.indexOf("\n");
      if (end < 0 && text.length <= longest) return;
      socket.off("data", listen);
      resolve(end < 0 ? null : text.slice(0, end));
    };
    socket.setEncoding("utf8");
    socket.on("data", listen);
    socket.once("close", () => resolve(null));
  });
}

async function answerLine(
  line: string,
  answer: (request: StoreRequest) => Promise<StoreAnswer>,
): Promise<StoreAnswer> {
  const failed = (why: string) => ({ lines: [why], files: [], ok: false });
  const request = StoreRequest.safeParse(jsonOf(line));
  if (!request.success) return failed("That is no request of parley.");
  return await answer(request.data).catch((error: Error) => failed(error.message));
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
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
