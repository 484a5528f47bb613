import type { QuestionState } from "../../../src/model/nodes.ts";
import { builder } from "../builder.ts";

export const QuestionStateRef = builder.enumType("QuestionState", {
  description: "How far a question has progressed.",
  values: {
    UNANSWERED: { description: "No answer yet." },
    HOLDING: { description: "Only a holding answer, which promises a full one." },
    ANSWERED: { description: "Answered in full." },
    CORRECTED: { description: "Answered in full, and the answer was later corrected." },
    WITHDRAWN: { description: "Withdrawn by the asker, whether or not it was answered." },
  } as const satisfies { readonly [State in QuestionState]: { readonly description: string } },
});
