import { statSync } from "node:fs";
import type { z } from "zod";
import { UnreadableInputError } from "../../model/errors.ts";
import type { RetrievedFile } from "../../model/people.ts";
import type { Directory } from "../directory.ts";
import { DirectoryBuilder } from "../directory-builder.ts";
import { addMinisters, needed } from "./add-ministers.ts";
import {
  addApiBiographies,
  addApiHistories,
  addApiMembers,
  addHouseTerms,
  addMembers,
  addNames,
  addParties,
} from "./add-parliament.ts";
import { apiBiography, apiHistory, apiMember } from "./members-api.ts";
import { checkRows, type RawRow, type Row, type SkippedRow } from "./people-file.ts";
import { type Cells, type TableName, tables, unneededTables } from "./people-tables.ts";
import { filesOf, type PeopleFile, readPeopleFile } from "./read-people-file.ts";

/** Result of reading files of people. `read` always equals `used` plus the number of `skipped` rows. */
export type PeopleRead = {
  readonly directory: Directory;
  /** The files that were read and needed. */
  readonly sources: readonly RetrievedFile[];
  readonly files: number;
  /** What is wrong with files that cannot be used. These are not rows. */
  readonly faults: readonly SkippedRow[];
  /** Rows of tables and JSON records. */
  readonly read: number;
  readonly used: number;
  readonly skipped: readonly SkippedRow[];
  /** Files that are recognised but not needed. */
  readonly unneeded: readonly string[];
};

/** Reads files and folders of people in any order. Each file is recognised by its content. */
export function readPeople(paths: readonly string[]): PeopleRead {
  const skipped: SkippedRow[] = [];
  const skip = (each: SkippedRow) => skipped.push(each);
  const faults: SkippedRow[] = [];
  const unneeded: string[] = [];
  const sources: RetrievedFile[] = [];
  const found = { members: [] as RawRow[], histories: [] as RawRow[], biographies: [] as RawRow[] };
  const raw = new Map<TableName, RawRow[]>();
  const files = filesOf(paths);
  let read = 0;
  for (const file of files) {
    try {
      const content = readPeopleFile(file);
      if (content.kind !== "table" || !unneededTables.has(content.table))
        sources.push(sourceOf(file, content));
      if (content.kind === "fetched") {
        found.members.push(...content.members);
        found.biographies.push(...content.biographies);
        read += content.members.length + content.biographies.length;
        continue;
      }
      if (content.kind !== "table") found[content.kind].push(...content.rows);
      else if (unneededTables.has(content.table)) unneeded.push(file);
      else {
        const rows = raw.get(content.table) ?? [];
        for (const row of content.rows) rows.push(row);
        raw.set(content.table, rows);
      }
      if (content.kind !== "table" || !unneededTables.has(content.table)) read += content.rows.length;
    } catch (error) {
      if (!(error instanceof UnreadableInputError)) throw error;
      faults.push({ file, line: 1, reason: error.message });
    }
  }

  const builder = new DirectoryBuilder();
  const rowsOf = <Name extends TableName>(name: Name): readonly Row<Cells<Name>>[] => {
    const rows = raw.get(name) ?? [];
    const [absent] = (needed[name] ?? []).filter(([table]) => !raw.has(table));
    // The compiler cannot see that `tables[name]` is the schema of `Cells<Name>`.
    const schema = tables[name] as unknown as z.ZodType<Cells<Name>>;
    if (absent === undefined) return checkRows(rows, schema, skip);
    const reason = `needs the table of ${absent[1]}; import both together`;
    for (const { file, line } of rows) skip({ file, line, reason });
    return [];
  };
  addMembers(builder, rowsOf("members"));
  addNames(builder, rowsOf("nameHistories"));
  addParties(builder, rowsOf("partyHistories"));
  addHouseTerms(builder, rowsOf("houseHistories"));
  addApiMembers(builder, checkRows(found.members, apiMember, skip));
  addApiHistories(builder, checkRows(found.histories, apiHistory, skip), skip);
  addApiBiographies(builder, checkRows(found.biographies, apiBiography, skip), skip);
  addMinisters(
    builder,
    {
      appointments: rowsOf("appointments"),
      organisationLinks: rowsOf("organisationLinks"),
      organisations: rowsOf("organisations"),
      persons: rowsOf("persons"),
      offices: rowsOf("offices"),
      representations: rowsOf("representations"),
    },
    skip,
  );
  return {
    directory: builder.build(),
    sources,
    files: files.length,
    faults,
    read,
    used: read - skipped.length,
    skipped,
    unneeded,
  };
}

/** When a file says that it was fetched; otherwise when it was last modified. */
function sourceOf(file: string, content: PeopleFile): RetrievedFile {
  const fetchedAt = content.kind === "fetched" ? content.retrievedAt : null;
  return { source: file, retrievedAt: fetchedAt ?? statSync(file).mtime.toISOString() };
}
