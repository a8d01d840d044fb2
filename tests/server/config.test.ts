import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readConfig, settings } from "../../server/config.ts";

const root = join(import.meta.dirname, "../..");

describe("the settings", () => {
  it("hold their defaults when nothing is set, or set to nothing", () => {
    const defaults = {
      port: 4310,
      host: "127.0.0.1",
      publicUrl: null,
      data: join(root, ".parley"),
      neo4j: null,
      rateLimit: 600,
      embedAncestors: ["*"],
      frozenBytes: 512 * 1024 * 1024,
    };
    expect(readConfig({})).toEqual(defaults);
    expect(readConfig(Object.fromEntries(settings.map(({ name }) => [name, ""])))).toEqual(
      defaults,
    );
  });

  it("are read from the environment", () => {
    expect(
      readConfig({
        PORT: "0",
        HOST: "0.0.0.0",
        PUBLIC_URL: "https://parley.example/",
        PARLEY_DATA: "/var/lib/parley",
        NEO4J_URI: "neo4j+s://cluster.example",
        NEO4J_USER: "reader",
        NEO4J_PASSWORD: "a secret",
        NEO4J_DATABASE: "parley",
        RATE_LIMIT: "0",
        EMBED_ANCESTORS: "https://news.example https://*.paper.example",
        EMBED_FROZEN_MB: "1",
      }),
    ).toEqual({
      port: 0,
      host: "0.0.0.0",
      publicUrl: "https://parley.example",
      data: "/var/lib/parley",
      neo4j: {
        uri: "neo4j+s://cluster.example",
        user: "reader",
        password: "a secret",
        database: "parley",
      },
      rateLimit: 0,
      embedAncestors: ["https://news.example", "https://*.paper.example"],
      frozenBytes: 1024 * 1024,
    });
  });

  it("tell every wrong value at once, what it was and what was expected, and never a password", () => {
    const wrong = {
      PORT: "0x10",
      HOST: "here and there",
      PUBLIC_URL: "ftp://parley.example",
      NEO4J_URI: "http://localhost:7474",
      NEO4J_PASSWORD: "a secret",
      NEO4J_DATABASE: "no spaces",
      RATE_LIMIT: "-1",
      EMBED_ANCESTORS: "news.example",
      EMBED_FROZEN_MB: "half",
    };
    expect(() => readConfig(wrong)).toThrow(
      [
        "Parley cannot start with these settings:",
        '  PORT is "0x10"; expected a whole number from 0 to 65535',
        '  HOST is "here and there"; expected a host name or an IP address',
        '  PUBLIC_URL is "ftp://parley.example"; expected an address that begins with http:// or https://',
        '  NEO4J_URI is "http://localhost:7474"; expected an address such as bolt://localhost:7687 or neo4j+s://cluster.example',
        `  NEO4J_DATABASE is "no spaces"; expected a database's name: letters, digits, dots and hyphens, beginning with a letter`,
        '  RATE_LIMIT is "-1"; expected a whole number, 0 or more',
        '  EMBED_ANCESTORS is "news.example"; expected none, or addresses such as https://news.example separated by spaces',
        '  EMBED_FROZEN_MB is "half"; expected a whole number, 0 or more',
      ].join("\n"),
    );
    expect(() => readConfig(wrong)).not.toThrow("a secret");
  });

  it("want a name and a password for Neo4j together", () => {
    expect(() => readConfig({ NEO4J_USER: "reader" })).toThrow(
      "NEO4J_PASSWORD is not set; expected a password, together with NEO4J_USER",
    );
    expect(() => readConfig({ NEO4J_PASSWORD: "a secret" })).toThrow("NEO4J_USER is not set");
  });

  it.for(["65536", "1e3", " 80", "-1", "4310.5"])("refuse %j as a port", (port) => {
    expect(() => readConfig({ PORT: port })).toThrow("PORT is");
  });
});
