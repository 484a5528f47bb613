import { builder } from "../builder.ts";

export const MatchRef = builder.enumType("Match", {
  description: "Whether all of the countries must be mentioned, or any one of them.",
  values: {
    ALL: { description: "Every one of the countries." },
    ANY: { description: "At least one of the countries." },
  } as const,
});
