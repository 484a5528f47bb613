import type { MinisterMatch } from "../../../src/model/edges.ts";
import { builder } from "../../machinery/builder.ts";

export const MinisterMatchRef = builder.enumType("MinisterMatch", {
  description: "How the minister who gave an answer was found.",
  values: {
    ID: { value: "id" satisfies MinisterMatch, description: "The source gives Parliament's member id." },
    NAME: { value: "name" satisfies MinisterMatch, description: "By the printed name." },
    ROLE: {
      value: "role" satisfies MinisterMatch,
      description:
        "The source prints an office instead of a name, and official lists show exactly one holder that day.",
    },
  } as const,
});
