import type { House } from "../../../src/model/nodes.ts";
import { builder } from "../builder.ts";

export const HouseRef = builder.enumType("House", {
  description: "A House of Parliament.",
  values: {
    COMMONS: { value: "COMMONS" satisfies House, description: "The House of Commons." },
    LORDS: { value: "LORDS" satisfies House, description: "The House of Lords." },
  } as const,
});
