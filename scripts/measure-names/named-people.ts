import { parseFile } from "../../src/import/formats/parse-file.ts";
import type { ParsedRecord } from "../../src/import/question-record.ts";
import { listFiles } from "../../src/import/read/list-files.ts";

/** An asker or a minister named by a record: by member id, by printed name, or by both. */
export type NamedPerson = {
  readonly record: ParsedRecord;
  readonly role: "asker" | "minister";
  readonly memberId: string | null;
  readonly name: string | null;
};

/** How to print a person whose member id is hidden. */
export type Printing = {
  readonly name: string;
  readonly party: string | null;
  readonly constituency: string | null;
  readonly withDay: boolean;
};

/** All askers and ministers in the records of the given files and folders. */
export async function namedPeople(paths: readonly string[]): Promise<readonly NamedPerson[]> {
  const people: NamedPerson[] = [];
  for (const { path } of listFiles(paths)) {
    for await (const entry of parseFile(path)) {
      if (entry.kind !== "record") continue;
      const { record } = entry;
      const { asker, answer } = record;
      const named = [
        ["asker", asker],
        ["minister", answer?.minister ?? null],
      ] as const;
      for (const [role, person] of named) {
        if (person === null) continue;
        people.push({ record, role, memberId: person.memberId, name: person.name });
      }
    }
  }
  return people;
}

/** The day on which a person asked or answered. If it is unknown, the record's other day. */
export function dayOf({ record: { tabledOn, answer }, role }: NamedPerson): string | null {
  const answeredOn = answer?.answeredOn ?? null;
  return role === "asker" ? (tabledOn ?? answeredOn) : (answeredOn ?? tabledOn);
}

/** The record with a printed name in place of the member id. */
export function hideMemberId(
  { record, role }: NamedPerson,
  { name, party, constituency, withDay }: Printing,
): ParsedRecord {
  const { answer, tabledOn } = record;
  const hidden = { memberId: null, name };
  return {
    ...record,
    tabledOn: withDay ? tabledOn : null,
    asker: role === "asker" ? { ...hidden, party, constituency } : null,
    answer: answer && {
      ...answer,
      answeredOn: withDay ? answer.answeredOn : null,
      minister: role === "minister" ? { ...hidden, role: answer.minister?.role ?? null } : null,
    },
  };
}
