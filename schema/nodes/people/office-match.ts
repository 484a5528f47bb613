import type { OfficeMatch } from "../../../src/model/edges.ts";
import { builder } from "../../machinery/builder.ts";

export const OfficeMatchRef = builder.enumType("OfficeMatch", {
  description: "How an answer was matched with an office that its minister held on that day.",
  values: {
    MATCHED: {
      value: "matched" satisfies OfficeMatch,
      description:
        "The minister held one office on that day, or exactly one at the department that was asked.",
    },
    GAP: { value: "gap" satisfies OfficeMatch, description: "Official lists show no office on that day." },
    OVERLAP: {
      value: "overlap" satisfies OfficeMatch,
      description: "Several offices fit, so none is chosen.",
    },
  } as const,
});
