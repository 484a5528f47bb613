import type { Plan } from "neo4j-driver";
import type { BoltValue } from "../../src/store/neo4j/bolt-values.ts";
import { explainConnectionError } from "../../src/store/neo4j/connection-error.ts";
import { openDriver, withoutCredentials } from "../../src/store/neo4j/open-driver.ts";
import type { Neo4jAddress } from "../../src/store/store-config.ts";
import type { Statement } from "./sent-statements.ts";

/** A server's plans for statements, without running them. Throws StoreUnavailableError if it cannot be reached. */
export async function planInNeo4j(
  address: Neo4jAddress,
  statements: readonly Statement<Record<string, BoltValue>>[],
): Promise<readonly string[]> {
  const driver = openDriver(address);
  try {
    await driver.verifyConnectivity();
    const plans: string[] = [];
    for (const { text, values } of statements) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, values);
      plans.push(summary.plan === false ? "" : asTree(summary.plan, ""));
    }
    return plans;
  } catch (error) {
    throw explainConnectionError(error, withoutCredentials(address.uri));
  } finally {
    await driver.close();
  }
}

/** The plan with its last operator first, as Neo4j's tools show it. Branches are indented. */
function asTree({ operatorType, arguments: details, children }: Plan, indent: string): string {
  const [operator] = operatorType.split("@");
  const detail = String(details["Details"] ?? "").replace(/\s+/g, " ");
  const branches = children.map((child) => asTree(child, children.length > 1 ? `${indent}  ` : indent));
  return `${`${indent}${operator} ${detail}`.trimEnd()}\n${branches.join("")}`;
}
