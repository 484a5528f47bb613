import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../schema/schema.ts";

/** Writes the public API in its printed form, sorted, so that a change of it is seen in review. */
writeFileSync(
  new URL("../schema/schema.graphql", import.meta.url),
  `${printSchema(lexicographicSortSchema(schema))}\n`,
);
