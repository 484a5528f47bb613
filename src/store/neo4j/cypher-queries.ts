import { labelFacts, nodeLabels } from "../../model/graph.ts";
import { partsOf, type QueryFiles, readQueryFiles } from "../query-text.ts";
import { withShapes } from "../shape-queries.ts";
import { cypherFolder } from "./cypher-folder.ts";
import { cypherShapes } from "./cypher-shapes.ts";
import { givenParts } from "./given-parts.ts";
import { neighbourParts } from "./neighbour-parts.ts";

/** Every query of this engine. */
export function cypherQueries(): QueryFiles {
  const { queries, parts } = withShapes(readQueryFiles(cypherFolder, ".cypher"), cypherShapes);
  const given = partsOf("src/store/neo4j/given-parts.ts", givenParts);
  const neighbours = partsOf("src/store/neo4j/neighbour-parts.ts", neighbourParts);
  return { queries, parts: new Map([...parts, ...given, ...neighbours]) };
}

/** The constraints on the ids of nodes. `cypher/constraints.cypher` has those of everything else. */
export const nodeConstraints: readonly string[] = nodeLabels.map((label) => {
  const { key } = labelFacts(label);
  return `CREATE CONSTRAINT ${label.toLowerCase()}_${key} IF NOT EXISTS FOR (node:${label}) REQUIRE node.${key} IS UNIQUE`;
});
