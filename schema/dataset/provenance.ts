import type { Provenance } from "../../src/model/nodes.ts";
import { shownSource } from "../../src/model/shown-source.ts";
import { builder } from "../machinery/builder.ts";

export const ProvenanceRef = builder.objectRef<Provenance>("Provenance").implement({
  description: "Where a record came from.",
  fields: (t) => ({
    source: t.string({
      description:
        "The file or address it was read from, for example `examples/sample/written-answers.txt`. Of an absolute path, only the name of the file is shown.",
      resolve: ({ source }) => shownSource(source),
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
