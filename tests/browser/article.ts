import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Article {
  /** Another origin than Parley's. */
  address: string;
  close(): Promise<void>;
}

/** A page of somebody else's, with something of Parley's in it. */
export async function publish(inside: string): Promise<Article> {
  const words = "<p>What the article says.</p>".repeat(30);
  const page = `<!doctype html><html lang="en"><head><title>An article</title></head><body style="margin:20px;max-width:680px"><h1>An article</h1>${inside}${words}</body></html>`;
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(page);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
