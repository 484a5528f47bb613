import { PeopleResolver } from "../../src/import/people/people-resolver.ts";
import type { ParsedRecord } from "../../src/import/question-record.ts";
import type { Directory } from "../../src/people/directory.ts";
import type { ResolvedName } from "../../src/people/resolve-name.ts";

/** Finds the asker or the minister of a record, as an import does. */
export type FindMember = (record: ParsedRecord, role: "asker" | "minister") => ResolvedName;

export function memberFinder(directory: Directory): FindMember {
  const people = new PeopleResolver(directory).forBatch();
  return (record, role) => {
    const edge = role === "asker" ? people.asked(record) : people.answered(record);
    if (edge === null) return { memberId: null, candidates: [] };
    // An unresolved name becomes a separate member in the graph, which is not in the official lists.
    const isOfficial = directory.members.has(edge.memberId);
    return { memberId: isOfficial ? edge.memberId : null, candidates: edge.candidateIds };
  };
}
