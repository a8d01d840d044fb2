import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { prepareNeo4j, releases } from "./neo4j-jars.mjs";
import { inProject } from "./root.mjs";

/**
 * A throw-away Neo4j on a loopback port, without a password: `{ name, uri, close }`, or `{ missing, bring }` when
 * there is nothing to run it with. `port` and `folder` make one that can come back as it was; else a free port is
 * taken, and a folder that goes with it.
 */
export async function openNeo4j({ release, port, folder }) {
  const { jdk, jars, ...lack } = await prepareNeo4j(release);
  if (jdk === undefined) return lack;

  const data = folder ?? mkdtempSync(path.join(os.tmpdir(), "parley-neo4j-"));
  const at = port ?? (await freePort());
  const opens = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];
  const child = spawn(
    jdk.java,
    [
      "-Xmx1g",
      ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`),
      ...[
        "-cp",
        path.join(jars, "*"),
        inProject("scripts/neo4j/Neo4jServer.java"),
        data,
        String(at),
      ],
    ],
    // A group of its own, so that Ctrl-C reaches us alone and we close it in our order.
    { stdio: ["pipe", "pipe", "pipe"], detached: process.platform !== "win32" },
  );
  try {
    await ready(child);
  } catch (error) {
    await close();
    throw error;
  }

  async function close() {
    const gone = child.exitCode ?? child.signalCode;
    // A clean shutdown takes Neo4j ten seconds, and it recovers from its log when it comes back.
    if (gone === null && child.kill("SIGKILL")) await once(child, "exit");
    if (folder === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  }
  return { name: releases[release].name, uri: `bolt://127.0.0.1:${at}`, close };
}

function ready(child) {
  return new Promise((resolve, reject) => {
    let said = "";
    const listen = (text) => {
      said += text;
      if (/^ready$/m.test(said)) resolve();
    };
    child.stdout.setEncoding("utf8").on("data", listen);
    child.stderr.setEncoding("utf8").on("data", listen);
    child.on("error", reject);
    child.on("exit", (code) =>
      reject(new Error(`Neo4j ended with ${code} at its start:\n${said.slice(-4000)}`)),
    );
  });
}

/** A loopback port that nothing listens on just now. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}
