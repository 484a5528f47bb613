import type { Directory } from "../../people/directory.ts";
import { officeHolderFinder, type PrintedTitle } from "../../people/office-holder.ts";
import { type OfficeOn, type OfficeQuestion, officeFinder } from "../../people/office-on.ts";
import { type NamedPerson, nameResolver, type ResolvedName } from "../../people/resolve-name.ts";

/** A directory with functions that find members and offices from what questions print. */
export type PreparedDirectory = {
  readonly directory: Directory;
  readonly resolveName: (person: NamedPerson) => ResolvedName;
  /** The member who held the office of a printed title that day; null if there is none or more than one. */
  readonly holderOf: (printed: PrintedTitle) => string | null;
  readonly officeOn: (question: OfficeQuestion) => OfficeOn;
};

export function prepareDirectory(directory: Directory): PreparedDirectory {
  return {
    directory,
    resolveName: nameResolver(directory),
    holderOf: officeHolderFinder(directory),
    officeOn: officeFinder(directory),
  };
}
