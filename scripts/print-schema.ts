import { writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { schema } from "../schema/schema.ts";
import { clientTypes } from "./print-schema/client-types.ts";

/** Writes the schema as sorted text, so that changes are visible in reviews, and as types for clients. */
const sorted = lexicographicSortSchema(schema);
writeFileSync(new URL("../schema/schema.graphql", import.meta.url), `${printSchema(sorted)}\n`);
writeFileSync(new URL("../examples/client/schema-types.d.ts", import.meta.url), clientTypes(sorted));
