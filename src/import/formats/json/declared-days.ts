import { z } from "zod";
import type { DeclaredDays } from "../../../model/coverage.ts";
import { existingDay } from "../../../model/iso-day.ts";
import { houseSchema } from "./item-schema.ts";

const day = z
  .string("a day such as 2025-09-01")
  .refine((value) => value.length === 10 && existingDay(value) !== null, "a day such as 2025-09-01");

/** `{"covers": {"house": "Lords", "from": "2025-08-01", "to": "2025-08-31"}}`: the file has every question tabled then. */
export const declarationSchema = z.object({
  covers: z
    .object({ house: houseSchema, from: day, to: day }, "an object with `house`, `from` and `to`")
    .refine(({ from, to }) => from <= to, "`from` not later than `to`") satisfies z.ZodType<DeclaredDays>,
});
