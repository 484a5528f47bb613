import { z } from "zod";
import { textLabel } from "./edge-rows.ts";
import { house } from "./node-rows.ts";
import { read, write } from "./query.ts";
import { day, list } from "./row-values.ts";

/** Data for finding the questions that texts refer to. */

const candidate = z.object({
  id: z.string(),
  house: house.nullable(),
  tabledOn: day.nullable(),
  answeredOn: day.nullable(),
});

export const referenceReads = {
  /**
   * A page of all numbered references, each with the questions that have this number, except those of the text itself.
   */
  "references-with-candidates": read(
    z.object({ limit: z.int(), afterLabel: z.string(), afterId: z.string(), afterPosition: z.int() }),
    z.object({
      fromLabel: textLabel,
      fromId: z.string(),
      position: z.int(),
      house: house.nullable(),
      pointedOn: day.nullable(),
      targetId: z.string().nullable(),
      /** The House and the day of the text with the reference. */
      textHouse: house.nullable(),
      writtenOn: day.nullable(),
      candidates: list(candidate),
    }),
  ),
} as const;

export const referenceWrites = {
  "save-reference-targets": write(
    z.object({
      fromLabel: textLabel,
      fromId: z.string(),
      position: z.int(),
      targetId: z.string().nullable(),
    }),
  ),
} as const;
