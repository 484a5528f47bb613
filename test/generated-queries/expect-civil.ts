import { expect } from "vitest";
import type { Answer } from "../end-to-end/serve-graph.ts";

/** Words by which an engine, its driver or the code would show through. */
const internals =
  /sqlite|neo4j|cypher|lucene|fts5|bolt:|unrecognized token|no such (?:table|column)|malformed MATCH|node_modules|node:internal|\.ts:\d|\bat [\w.]+ \(|unexpected error|RangeError|TypeError/i;

/** Codes of errors that nothing a client sends may cause. */
const faults = ["INTERNAL_SERVER_ERROR", "STORE_UNAVAILABLE", "TIMEOUT"];

/** Holds an answer to be one: what was asked for, or an error that is the client's and says nothing of what is below. */
export function expectCivil({ status, data, errors }: Answer, sent: string): void {
  expect(status).toBeLessThan(500);
  expect(data !== undefined || errors !== undefined).toBe(true);
  for (const { message, extensions } of errors ?? []) {
    expect(faults).not.toContain(extensions?.["code"]);
    expect(typeof extensions?.["code"]).toBe("string");
    // A message may repeat a part of what was sent, whatever that is.
    const own = message.replace(/"(?:[^"\\]|\\.)*"/g, "").replaceAll(sent, "");
    expect(own).not.toMatch(internals);
    expect(message.length).toBeLessThan(2000);
  }
}
