import { z } from "zod";
import { departmentId, departmentNames } from "../model/department-names.ts";
import { slug } from "../model/ids.ts";
import type { Country, Department, NamedNode, Office, Topic } from "../model/nodes.ts";
import { filled, readTable } from "../model/read-table.ts";
import { otherTitles } from "../people/office-titles.ts";
import { nameSpelling, nameWords } from "./name-words.ts";
import type { NameKind, NodeName } from "./named-node.ts";

/** Names of nodes other than members. The tables add names that are in neither questions nor official lists. */

const kinds = z.enum(["abbreviation", "everyday"]) satisfies z.ZodType<NameKind>;
export const departmentTable = readTable(
  new URL("data/department-names.csv", import.meta.url),
  z.object({ department: filled, name: filled, kind: kinds, reason: filled }),
);
export const partyTable = readTable(
  new URL("data/party-names.csv", import.meta.url),
  z.object({ party: filled, name: filled, kind: kinds, reason: filled }),
);
const departmentExtras = Map.groupBy(departmentTable, ({ department }) => departmentId(department));
const partyExtras = Map.groupBy(partyTable, ({ party }) => slug(party));

function named(text: string, kind: NameKind): NodeName {
  const words = nameWords(text);
  return { text, kind, words, spelling: nameSpelling(words) };
}

/** The name of a department that no longer exists is a former name. */
export function namesOfDepartment({ id, name, periods, abbreviations }: Department): readonly NodeName[] {
  const isFormer = periods.length > 0 && periods.every(({ to }) => to !== null);
  return [
    named(name, isFormer ? "former" : "name"),
    ...departmentNames
      .filter((each) => departmentId(each.name) === id)
      .map((each) => named(each.name, "everyday")),
    ...abbreviations.map((each) => named(each, "abbreviation")),
    ...(departmentExtras.get(id) ?? []).map((each) => named(each.name, each.kind)),
  ];
}

export function namesOfParty({ id, name }: NamedNode): readonly NodeName[] {
  const extras = partyExtras.get(id) ?? partyExtras.get(id.replace(/-party$/, "")) ?? [];
  return [named(name, "name"), ...extras.map((each) => named(each.name, each.kind))];
}

/**
 * "Secretary of State for Defence" is also "Defence Secretary". Any office may also be followed by its department, and
 * the secretaries at the Treasury are "Economic Secretary to the Treasury".
 */
export function namesOfOffice({ name }: Office, department: string): readonly NodeName[] {
  const places = [
    `${name} ${department}`,
    `${name} at the ${department}`,
    ...(/Secretary$/.test(name) ? [`${name} to the ${department}`] : []),
  ];
  return [named(name, "name"), ...[...otherTitles(name), ...places].map((each) => named(each, "everyday"))];
}

/** An alias in capitals is an abbreviation, such as DPRK. */
export function namesOfCountry({ code, name, aliases, demonyms }: Country): readonly NodeName[] {
  return [
    named(name, "name"),
    named(code, "abbreviation"),
    ...aliases.map((each) => named(each, /^[A-Z.]{2,6}$/.test(each) ? "abbreviation" : "everyday")),
    ...demonyms.map((each) => named(each, "everyday")),
  ];
}

export function namesOfTopic({ name }: Topic): readonly NodeName[] {
  return [named(name, "name")];
}

export function onlyName(name: string): readonly NodeName[] {
  return [named(name, "name")];
}
