import type { Directory } from "../../people/directory.ts";
import { type OfficeOn, type OfficeQuestion, officeFinder } from "../../people/office-on.ts";
import { type NamedPerson, nameResolver, type ResolvedName } from "../../people/resolve-name.ts";

/** A directory with functions that find members and offices from what questions print. */
export type PreparedDirectory = {
  readonly directory: Directory;
  readonly resolveName: (person: NamedPerson) => ResolvedName;
  readonly officeOn: (question: OfficeQuestion) => OfficeOn;
};

export function prepareDirectory(directory: Directory): PreparedDirectory {
  return { directory, resolveName: nameResolver(directory), officeOn: officeFinder(directory) };
}
