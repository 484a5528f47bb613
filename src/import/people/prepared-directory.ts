import type { Directory } from "../../people/directory.ts";
import { type OfficeOn, type OfficeQuestion, officeFinder } from "../../people/office-on.ts";
import { type NamedPerson, nameResolver, type ResolvedName } from "../../people/resolve-name.ts";

/** A directory made ready to say who is meant by what questions print. */
export type PreparedDirectory = {
  readonly directory: Directory;
  readonly resolveName: (person: NamedPerson) => ResolvedName;
  readonly officeOn: (question: OfficeQuestion) => OfficeOn;
};

export function prepareDirectory(directory: Directory): PreparedDirectory {
  return { directory, resolveName: nameResolver(directory), officeOn: officeFinder(directory) };
}
