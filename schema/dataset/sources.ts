import type { RetrievedFile } from "../../src/model/people.ts";
import { shownSource } from "../../src/model/shown-source.ts";
import type { ReadRow } from "../../src/store/catalogue/catalogue.ts";
import { builder } from "../machinery/builder.ts";

export const QuestionSourceRef = builder.objectRef<ReadRow<"question-sources">>("QuestionSource").implement({
  description: "A file or address from which questions and answers came.",
  fields: (t) => ({
    source: t.string({
      description:
        "The file or address, for example `examples/sample/written-answers.txt`. Of an absolute path, only the name of the file is shown.",
      resolve: ({ source }) => shownSource(source),
    }),
    questions: t.exposeInt("questions", {
      description: "Number of questions whose latest record came from it, for example `2489`.",
    }),
    answers: t.exposeInt("answers", {
      description: "Number of answers whose latest record came from it, for example `2310`.",
    }),
    firstRetrievedAt: t.expose("firstRetrievedAt", {
      type: "DateTime",
      description:
        "When the earliest of these records was retrieved; for a file, when it was last modified. For example `2025-10-01T09:30:00.000Z`.",
    }),
    lastRetrievedAt: t.expose("lastRetrievedAt", {
      type: "DateTime",
      description: "When the latest of these records was retrieved, for example `2025-10-02T07:00:00.000Z`.",
    }),
  }),
});

export const PeopleFileRef = builder.objectRef<RetrievedFile>("PeopleFile").implement({
  description:
    "A file of official lists from which members, offices, departments, parties and constituencies came.",
  fields: (t) => ({
    source: t.string({
      description:
        "The file, for example `people.jsonl`. Of an absolute path, only the name of the file is shown.",
      resolve: ({ source }) => shownSource(source),
    }),
    retrievedAt: t.expose("retrievedAt", {
      type: "DateTime",
      description:
        "When its latest part was fetched; if it does not say, when the file was last modified. For example `2025-10-01T09:30:00.000Z`.",
    }),
  }),
});
