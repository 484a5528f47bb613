import { builder } from "../builder.ts";

export const EvidenceFieldRef = builder.enumType("EvidenceField", {
  description: "Where evidence comes from.",
  values: {
    QUESTION: { description: "The text of the question." },
    HEADING: { description: "The official heading of the question, for example `Afghanistan: Schools`." },
    ANSWER: { description: "The text of the answer." },
  } as const,
});
