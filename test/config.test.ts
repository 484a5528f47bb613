import { describe, expect, test } from "vitest";
import { readConfig } from "../src/config.ts";
import { BadSettingError } from "../src/model/errors.ts";

const read = (environment: Readonly<Record<string, string>>) => readConfig(environment, null);

/** The message for settings that are rejected. */
function messageFor(environment: Readonly<Record<string, string>>): string {
  try {
    read(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(BadSettingError);
    return error instanceof Error ? error.message : "";
  }
  return "accepted";
}

describe("a setting whose name is nearly right", () => {
  test.each([
    ["GRAPHQIL", "GRAPHIQL"],
    ["GRAPHQL", "GRAPHIQL"],
    ["graphiql", "GRAPHIQL"],
    ["INTROSPECTON", "INTROSPECTION"],
    ["PERSISTED-ONLY", "PERSISTED_ONLY"],
    ["ALLOWED_HOST", "ALLOWED_HOSTS"],
    ["NEO4J_PASWORD", "NEO4J_PASSWORD"],
    ["PROT", "PORT"],
  ])("%s is rejected with the name that is meant", (given, meant) => {
    expect(messageFor({ [given]: "false" })).toBe(
      `There is no setting ${given}. Did you mean ${meant}? See docs/settings.md.`,
    );
  });

  test.each(["HOME", "HOSTNAME", "POST", "SPORT", "APP_URL", "STORES", "NEO4J_HOME", "NEO4J_TEST_URL", "CI"])(
    "%s belongs to another program and is ignored",
    (name) => {
      expect(messageFor({ [name]: "x" })).toBe("accepted");
    },
  );
});

describe("a password in an address", () => {
  test.each([
    { STORE: "neo4j://someone:sesame/1@graph.example" },
    { STORE: "neo4j+s://someone:sesame@graph.example?policy=eu" },
    { STORE: "bolt://graph.example?user=someone&password=sesame" },
    { STORE: "neo4j://graph.example/?Password=sesame" },
    { STORE: "neo4j:someone:sesame@graph.example" },
    { STORE: "postgres://someone:sesame@graph.example" },
    { API_URL: "https://someone:sesame@api.example" },
    { API_URL: "https://api.example?password=sesame" },
  ])("is rejected and not shown: %j", (environment) => {
    const message = messageFor(environment);
    expect(message).toMatch(/expected a file path|must not contain a user name or a password/);
    expect(message).not.toContain("sesame");
  });
});

describe("TRUSTED_PROXIES", () => {
  test("is a list of addresses, ranges and names of ranges", () => {
    expect(read({ TRUSTED_PROXIES: "127.0.0.1, 10.0.0.0/8 fd00::/8,loopback" }).http.trustedProxies).toEqual([
      "127.0.0.1",
      "10.0.0.0/8",
      "fd00::/8",
      "loopback",
    ]);
  });

  test.each(["proxy.example.org", "10.0.0.0/64", "true"])("rejects %s", (value) => {
    expect(messageFor({ TRUSTED_PROXIES: value })).toContain("expected addresses or ranges");
  });
});

describe("ALLOWED_HOSTS", () => {
  test("is a list of names, in any case", () => {
    expect(read({ ALLOWED_HOSTS: "Answers.example.org, [::1],localhost" }).http.allowedHosts).toEqual([
      "answers.example.org",
      "[::1]",
      "localhost",
    ]);
    expect(read({}).http.allowedHosts).toEqual([]);
  });

  test.each(["https://answers.example.org", "answers.example.org:443", "*", "a/b"])("rejects %s", (value) => {
    expect(messageFor({ ALLOWED_HOSTS: value })).toContain("expected host names without ports");
  });
});
