import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { CannotStart } from "./errors.ts";

export interface Listening {
  /** Where it is reached from this machine: `http://127.0.0.1:4310`. */
  address: string;
  /** Takes no more requests, lets those under way end for a second, then cuts what is left. */
  close(): Promise<void>;
}

/**
 * Serves on a port; 0 takes a free one.
 *
 * @throws CannotStart when the port is taken, needs rights, or the address is not of this machine
 */
export async function listen(
  handler: RequestListener,
  { host, port }: { host: string; port: number },
): Promise<Listening> {
  const server = createServer(handler);
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    throw new CannotStart(whyNot(error as NodeJS.ErrnoException, host, port), { cause: error });
  }
  const { port: got } = server.address() as AddressInfo;
  return {
    address: `http://${reached(host)}:${got}`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), 1_000);
      await closed;
      clearTimeout(cut);
    },
  };
}

/** An address that listens to all is reached by the machine's own name for itself. */
function reached(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

function whyNot({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `Port ${port} of ${host} is taken: another program listens there, perhaps another Parley. Stop it, or set PORT to another number (0 takes a free one).`;
  }
  if (code === "EACCES") {
    return `Port ${port} needs rights that this program does not have. Set PORT to a number from 1024 to 65535.`;
  }
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND" || code === "EAI_AGAIN") {
    return `HOST is ${host}, which is no address of this machine. Set HOST to 127.0.0.1, to 0.0.0.0 or to one of its own.`;
  }
  return `Parley cannot listen on ${host}, port ${port}: ${message}`;
}
