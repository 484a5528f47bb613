import { z } from "zod";
import type { RetrievedFile } from "../../model/people.ts";
import { carried } from "./edge-rows.ts";
import { memberRow, nodeRows, period } from "./node-rows.ts";
import { read, write } from "./query.ts";
import { officialShapes } from "./shape-queries.ts";

/** Reads and writes of official lists. The reads return everything, to build a directory. */

const nothing = z.object({});
const id = z.object({ id: z.string() });
const appointment = z.object({ memberId: z.string(), officeId: z.string(), ...period });
const retrieved = z.object({
  source: z.string(),
  retrievedAt: z.iso.datetime(),
}) satisfies z.ZodType<RetrievedFile>;
const successionRow = z.object({ fromId: z.string(), toId: z.string(), ...carried("SUCCEEDED_BY") });

export const peopleReads = {
  "official-members": read(nothing, memberRow),
  ...officialShapes,
  "official-appointments": read(nothing, appointment),
  "list-successions": read(nothing, successionRow),
  "list-people-files": read(nothing, retrieved),
} as const;

export const peopleWrites = {
  /** Periods are JSON text, because neither engine stores lists of objects. */
  "save-department-periods": write(id.extend({ periods: z.string(), abbreviations: z.string() })),
  "save-offices": write(nodeRows.Office),
  "save-successions": write(successionRow),
  "save-people-files": write(retrieved),
} as const;
