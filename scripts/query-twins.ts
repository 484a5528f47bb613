import { fileURLToPath } from "node:url";
import { findTwins } from "./query-twins/query-twins.ts";

/** `npm run query-twins [SHARE]`: prints the pairs of query files that are most alike when names are masked. */

const [share = "0.7"] = process.argv.slice(2);

for (const folder of ["sql", "cypher"]) {
  const pairs = findTwins(fileURLToPath(new URL(`../${folder}/`, import.meta.url)), Number(share));
  for (const { files, equal } of pairs)
    process.stdout.write(`${(equal * 100).toFixed(0).padStart(3)} %  ${folder}  ${files.join("  ")}\n`);
}
