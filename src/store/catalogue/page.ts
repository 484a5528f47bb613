import { z } from "zod";

/** A page of a list: at most `limit` rows after the given cursor; with `backwards`, the list is read from its end. */
export const page = {
  limit: z.int(),
  afterKey: z.union([z.string(), z.number()]).nullable(),
  afterId: z.string().nullable(),
  backwards: z.boolean().optional(),
};
