import { parseArgs } from "node:util";
import type { ResultOf } from "gql.tada";
import { ask } from "./ask.ts";
import { graphql } from "./graphql.ts";

/** Prints which ministers have answered on all of the given countries together, page by page, with the newest evidence. */

const ministers = graphql(`
  query Ministers($countries: [String!]!, $after: String) {
    ministersWhoAnswered(about: { countries: $countries, match: ALL }, first: 2, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        answerCount
        lastAnswered
        node { name }
        evidence(first: 1) { snippet }
      }
    }
  }
`);

const { values, positionals } = parseArgs({
  options: { url: { type: "string", default: "http://127.0.0.1:4000/graphql" } },
  allowPositionals: true,
});
const countries = positionals.length > 0 ? positionals : ["Russia", "DPRK"];

try {
  await printMinisters();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function printMinisters(): Promise<void> {
  let after: string | null = null;
  do {
    const { ministersWhoAnswered: page }: ResultOf<typeof ministers> = await ask(values.url, ministers, {
      countries,
      after,
    });
    if (after === null) process.stdout.write(`${countries.join(" and ")}: ${page.totalCount} ministers\n`);
    for (const { node, answerCount, lastAnswered, evidence } of page.edges) {
      process.stdout.write(
        `${node.name}: ${answerCount}, last on ${lastAnswered ?? "a day that is not known"}\n`,
      );
      for (const { snippet } of evidence) process.stdout.write(`  "${snippet}"\n`);
    }
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
