import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../schema/schema.ts";
import { clientTypes } from "./print-schema/client-types.ts";

/** Writes the public API in its printed form, sorted, so that a change of it is seen in review; and as types for clients. */
const sorted = lexicographicSortSchema(schema);
writeFileSync(new URL("../schema/schema.graphql", import.meta.url), `${printSchema(sorted)}\n`);
writeFileSync(new URL("../examples/client/schema-types.d.ts", import.meta.url), clientTypes(sorted));
