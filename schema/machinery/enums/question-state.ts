import type { QuestionState } from "../../../src/model/nodes.ts";
import { builder } from "../builder.ts";

export const QuestionStateRef = builder.enumType("QuestionState", {
  description: "How far a question has come.",
  values: {
    UNANSWERED: { description: "No answer yet." },
    HOLDING: { description: "A holding answer, which only promises one." },
    ANSWERED: { description: "Answered." },
    CORRECTED: { description: "Answered, and the answer was corrected later." },
    WITHDRAWN: { description: "Withdrawn by the asker, answered or not." },
  } as const satisfies { readonly [State in QuestionState]: { readonly description: string } },
});
