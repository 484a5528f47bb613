import type { Provenance } from "../../src/model/nodes.ts";
import { builder } from "../machinery/builder.ts";

export const ProvenanceRef = builder.objectRef<Provenance>("Provenance").implement({
  description: "Where a record came from.",
  fields: (t) => ({
    source: t.exposeString("source", {
      description: "File or address it was read from, for example `examples/sample/written-answers.txt`.",
    }),
    line: t.exposeInt("line", { description: "Line or record number in that source, from 1." }),
    retrievedAt: t.expose("retrievedAt", {
      type: "DateTime",
      description: "When the source was obtained; for a file, when it was last changed.",
    }),
    contentHash: t.exposeString("contentHash", {
      description: "SHA-256 of the record, in hex: changes exactly when the record does.",
    }),
  }),
});
