import neo4j from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { QueryMemoryError, StoreUnavailableError } from "../../src/model/errors.ts";
import { explainConnectionError } from "../../src/store/neo4j/connection-error.ts";

const explain = (message: string, code: string) => {
  const Neo4jError = neo4j.Neo4jError as unknown as new (
    message: string,
    code: string,
    gqlStatus: string,
    gqlStatusDescription: string,
  ) => Error;
  return explainConnectionError(new Neo4jError(message, code, "50N42", ""), "neo4j://graph.example");
};

describe("an error of Neo4j", () => {
  test.each([
    ["Connection acquisition timed out in 10000 ms.", "N/A", "Connection acquisition timed out", false],
    ["Connection lost. Server didn't respond in 3000ms", "N/A", "Server didn't respond", false],
    ["connect ECONNREFUSED", "ServiceUnavailable", "Start the server, or correct STORE", false],
    ["No.", "Neo.ClientError.Security.Unauthorized", "Correct NEO4J_USER and NEO4J_PASSWORD", true],
    ["Gone.", "Neo.ClientError.Database.DatabaseNotFound", "Check its log", true],
    ["Disk.", "Neo.DatabaseError.Transaction.TransactionCommitFailed", "Check its log", true],
    ["Busy.", "Neo.TransientError.General.DatabaseUnavailable", "Check its log", false],
  ])("%s (%s) is explained", (message, code, expected, isLasting) => {
    const error = explain(message, code);
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error).toMatchObject({ isLasting, message: expect.stringContaining(expected) });
    expect(String(error)).toContain("neo4j://graph.example");
  });

  test("for want of memory is the query's, not the store's", () => {
    const error = explain("pool", "Neo.TransientError.General.MemoryPoolOutOfMemoryError");
    expect(error).toBeInstanceOf(QueryMemoryError);
  });

  test("about a statement is a bug and stays as it is", () => {
    expect(explain("Invalid input", "Neo.ClientError.Statement.SyntaxError")).toBeInstanceOf(
      neo4j.Neo4jError,
    );
  });
});
