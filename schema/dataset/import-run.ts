import type { ImportRun } from "../../src/model/ledger.ts";
import { builder } from "../machinery/builder.ts";

export const ImportRunRef = builder.objectRef<ImportRun>("ImportRun").implement({
  description: "One run of the import.",
  fields: (t) => ({
    startedAt: t.expose("startedAt", { type: "DateTime", description: "When it began." }),
    finishedAt: t.expose("finishedAt", { type: "DateTime", description: "When it ended." }),
    files: t.exposeInt("files", { description: "Files it was given, for example `16`." }),
    read: t.exposeInt("read", {
      description: "Records it read, those loaded and those skipped, for example `36240`.",
    }),
    loaded: t.exposeInt("loaded", { description: "Records that were loaded, for example `36236`." }),
    skipped: t.exposeInt("skipped", { description: "Records that could not be read, for example `4`." }),
    stopped: t.exposeBoolean("stopped", {
      description: "Whether it was stopped before the end of its input.",
    }),
  }),
});
