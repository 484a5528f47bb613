import type { Provenance } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";

export const ProvenanceRef = builder.objectRef<Provenance>("Provenance").implement({
  description: "Where a record came from.",
  fields: (t) => ({
    source: t.exposeString("source", {
      description: "The file or address it was read from, for example `examples/sample/written-answers.txt`.",
    }),
    line: t.exposeInt("line", {
      description: "The line or record number in that source, starting at 1, for example `120`.",
    }),
    retrievedAt: t.expose("retrievedAt", {
      type: "DateTime",
      description: "When the source was retrieved; for a file, when it was last modified.",
    }),
    contentHash: t.exposeString("contentHash", {
      description: "SHA-256 hash of the record, in hexadecimal. It changes only when the record does.",
    }),
  }),
});
