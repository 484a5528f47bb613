import type { ChangeKind, RecordedChange } from "../../src/model/changes.ts";
import { builder } from "../machinery/builder.ts";
import { connectionType } from "../machinery/lists/connection.ts";
import type { CursorPosition } from "../machinery/lists/cursor.ts";
import { pageArgs, pageComplexity, readPage } from "../machinery/lists/page.ts";
import { QuestionRef } from "../machinery/node-refs.ts";

const ChangeKindRef = builder.enumType("ChangeKind", {
  description: "In what way a question changed.",
  values: {
    ADDED: { description: "The graph first saw the question." },
    REMOVED: { description: "The latest edition of its source no longer has it." },
    HELD: { description: "It got a holding answer." },
    ANSWERED: { description: "It was answered." },
    CORRECTED: { description: "Its answer was corrected." },
    ANSWER_REWORDED: { description: "Its answer says something else, without being marked as a correction." },
    ANSWER_REMOVED: { description: "Its answer is gone." },
    WITHDRAWN: { description: "The asker withdrew it." },
    REINSTATED: { description: "It is no longer withdrawn." },
    MOVED: { description: "It was moved to another department." },
    REWORDED: { description: "Its text was changed." },
    HEADED: { description: "It got a heading, or another one." },
    REDATED: { description: "The day by which an answer is due was changed." },
    GROUPED: { description: "It is answered together with other questions than before." },
    COMPLETED: { description: "A text that was cut is known as a whole now." },
  } as const satisfies { readonly [Kind in ChangeKind]: { readonly description: string } },
});

export const ChangeRef = builder.objectRef<RecordedChange>("Change").implement({
  description: "Something that the graph learned about a question.",
  fields: (t) => ({
    kind: t.expose("kind", {
      type: ChangeKindRef,
      description: "In what way it changed, for example `MOVED`.",
    }),
    before: t.exposeString("before", {
      nullable: true,
      description: "What stood there before, for example `Home Office`; null for nothing.",
    }),
    after: t.exposeString("after", {
      nullable: true,
      description: "What stands there now, for example `Cabinet Office`; null for nothing.",
    }),
    asOf: t.exposeString("asOf", {
      nullable: true,
      description: "The day, or moment, of which the new state is known to hold, for example `2025-09-15`.",
    }),
    recordedAt: t.expose("recordedAt", {
      type: "DateTime",
      description: "When the graph learned of it, for example `2025-10-01T09:30:00.000Z`.",
    }),
    questionId: t.exposeString("questionId", {
      description:
        "The question's identity in the graph, which for one that Parliament's API gave is the API's own id, for example `1832630`; it stays when the question is gone.",
    }),
    question: t.field({
      type: QuestionRef,
      nullable: true,
      description: "The question as it stands now; null when it is no longer part of the graph.",
      resolve: ({ questionId }) => questionId,
    }),
  }),
});

const ChangesConnection = connectionType<RecordedChange & CursorPosition, RecordedChange>({
  name: "Changes",
  holds: "what the graph learned, in the order in which it learned it",
  node: ChangeRef,
});

const page = pageArgs();

builder.queryFields((t) => ({
  changesSince: t.field({
    type: ChangesConnection,
    description:
      "What the graph learned after a place in its log, oldest first. Keep `pageInfo.endCursor` and pass it next time: nothing is missed and nothing comes twice.",
    args: {
      first: page.first,
      cursor: t.arg.string({
        required: false,
        description: "The cursor of the last change that was seen; absent for the log from its beginning.",
      }),
      last: page.last,
      before: page.before,
    },
    complexity: pageComplexity,
    resolve: (_root, { first, cursor, last, before }, { store }) =>
      readPage(
        { type: ChangesConnection },
        { first, after: cursor, last, before },
        (request) => store.read("list-changes", request),
        async () => {
          const [counted] = await store.read("count-changes", {});
          return counted?.count ?? 0;
        },
      ),
  }),
}));
