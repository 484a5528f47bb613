import type { ChangeKind, RecordedChange } from "../../src/model/changes.ts";
import { builder } from "../machinery/builder.ts";
import { globalId } from "../machinery/ids/node-key.ts";
import { connectionType } from "../machinery/lists/connection.ts";
import type { CursorPosition } from "../machinery/lists/cursor.ts";
import { pageArgs, pageComplexity, readPage } from "../machinery/lists/page.ts";
import { QuestionRef } from "../machinery/node-refs.ts";

const ChangeKindRef = builder.enumType("ChangeKind", {
  description: "How a question changed.",
  values: {
    ADDED: { description: "The question is new to the graph." },
    REMOVED: { description: "The newest snapshot of its source no longer contains it." },
    HELD: { description: "It received a holding answer." },
    ANSWERED: { description: "It was answered." },
    CORRECTED: { description: "Its answer was corrected." },
    ANSWER_REWORDED: { description: "Its answer changed without being marked as a correction." },
    ANSWER_REMOVED: { description: "Its answer was removed." },
    WITHDRAWN: { description: "The asker withdrew it." },
    REINSTATED: { description: "It is no longer withdrawn." },
    MOVED: { description: "It was moved to another department." },
    REWORDED: { description: "Its text changed." },
    HEADED: { description: "Its heading was added or changed." },
    REDATED: { description: "The date by which an answer is due changed." },
    GROUPED: { description: "It is now answered together with different questions." },
    MERGED: {
      description:
        "It now shares its answer with other questions. `before` and `after` are the ids of the answer; `node` finds the shared answer by either.",
    },
    SEPARATED: {
      description:
        "It no longer shares its answer with other questions. `before` and `after` are the ids of the answer.",
    },
    COMPLETED: { description: "A text that was truncated is now complete." },
  } as const satisfies { readonly [Kind in ChangeKind]: { readonly description: string } },
});

export const ChangeRef = builder.objectRef<RecordedChange>("Change").implement({
  description: "Something the graph learned about a question.",
  fields: (t) => ({
    kind: t.expose("kind", {
      type: ChangeKindRef,
      description: "How it changed, for example `MOVED`.",
    }),
    before: t.string({
      nullable: true,
      resolve: ({ kind, before }) => shownValue(kind, before),
      description: "The value before the change, for example `Home Office`; null if there was none.",
    }),
    after: t.string({
      nullable: true,
      resolve: ({ kind, after }) => shownValue(kind, after),
      description: "The value after the change, for example `Cabinet Office`; null if there is none.",
    }),
    asOf: t.exposeString("asOf", {
      nullable: true,
      description:
        "The date or time at which the new value is known to apply, for example `2025-09-15`; null if unknown.",
    }),
    recordedAt: t.expose("recordedAt", {
      type: "DateTime",
      description: "When the graph learned of it, for example `2025-10-01T09:30:00.000Z`.",
    }),
    questionId: t.exposeString("questionId", {
      description:
        "The question's id in the graph, for example `1832630`: Parliament's own id if the question came from its API. It is kept after the question is removed.",
    }),
    question: t.field({
      type: QuestionRef,
      nullable: true,
      description: "The question as it is now; null if it is no longer in the graph.",
      resolve: ({ questionId }) => questionId,
    }),
  }),
});

/** Ids of answers are shown as the API's ids. */
function shownValue(kind: ChangeKind, value: string | null): string | null {
  const isAnswerId = kind === "MERGED" || kind === "SEPARATED";
  return value !== null && isAnswerId ? globalId({ label: "Answer", id: value }) : value;
}

const ChangesConnection = connectionType<RecordedChange & CursorPosition, RecordedChange>({
  name: "Changes",
  holds: "changes to questions, in the order in which the graph learned of them",
  node: ChangeRef,
});

builder.queryFields((t) => ({
  changesSince: t.field({
    type: ChangesConnection,
    description:
      "Changes the graph has learned of since a given cursor, oldest first. Save `pageInfo.endCursor` and pass it as `after` next time: no change is missed or repeated. There are no subscriptions; ask for this instead.",
    args: pageArgs(),
    complexity: pageComplexity,
    resolve: (_root, args, { store }) =>
      readPage(
        { type: ChangesConnection },
        args,
        (request) => store.read("list-changes", request),
        async () => {
          const [counted] = await store.read("count-changes", {});
          return counted?.count ?? 0;
        },
      ),
  }),
}));
