import type { OfficeMatch } from "../../../src/model/edges.ts";
import { builder } from "../../machinery/builder.ts";

export const OfficeMatchRef = builder.enumType("OfficeMatch", {
  description: "How an answer was matched with a post that its minister held that day.",
  values: {
    MATCHED: {
      value: "matched" satisfies OfficeMatch,
      description: "One post was held that day, or one of several at the department that was asked.",
    },
    GAP: { value: "gap" satisfies OfficeMatch, description: "Official lists show no post that day." },
    OVERLAP: {
      value: "overlap" satisfies OfficeMatch,
      description: "Several posts fit, and none is chosen.",
    },
  } as const,
});
