import type { ImportRun } from "../../src/model/ledger.ts";
import { builder } from "../machinery/builder.ts";

export const ImportRunRef = builder.objectRef<ImportRun>("ImportRun").implement({
  description: "One run of an import.",
  fields: (t) => ({
    startedAt: t.expose("startedAt", {
      type: "DateTime",
      description: "When it started, for example `2025-10-01T09:30:00.000Z`.",
    }),
    finishedAt: t.expose("finishedAt", {
      type: "DateTime",
      description: "When it finished, for example `2025-10-01T09:31:12.000Z`.",
    }),
    files: t.exposeInt("files", { description: "Number of files it was given, for example `16`." }),
    read: t.exposeInt("read", {
      description: "Number of records it read, both loaded and skipped, for example `36240`.",
    }),
    loaded: t.exposeInt("loaded", { description: "Number of records it loaded, for example `36236`." }),
    skipped: t.exposeInt("skipped", {
      description: "Number of records it skipped because they could not be read, for example `4`.",
    }),
    interrupted: t.exposeBoolean("stopped", {
      description: "Whether it was interrupted before the end of its input.",
    }),
  }),
});
