import { compareText } from "../model/compare-text.ts";
import { affiliationKinds, type NamedLists, namedLists } from "../model/graph/affiliations.ts";
import { slug } from "../model/ids.ts";
import type { Office } from "../model/nodes.ts";
import type { Gender, HouseTerm, MemberName, Period, Succession } from "../model/people.ts";
import type { Directory, DirectoryDepartment, DirectoryMember, NamedTerm, OfficeTerm } from "./directory.ts";
import { lastOf } from "./last-of.ts";
import { mergePeriods } from "./merge-periods.ts";

type Statements = NamedLists<NamedTerm[]> & {
  gender: Gender | null;
  readonly names: MemberName[];
  readonly terms: HouseTerm[];
  readonly offices: OfficeTerm[];
};

/** Collects statements from sources and builds a directory. The order of statements does not matter. */
export class DirectoryBuilder {
  readonly #members = new Map<string, Statements>();
  readonly #offices = new Map<string, Office>();
  readonly #departments = new Map<
    string,
    { name: string; readonly periods: Period[]; readonly abbreviations: Set<string> }
  >();
  readonly #successions = new Map<string, Succession>();

  /** A member's statements, to which more can be added. */
  member(id: string): Omit<Statements, "gender"> {
    return this.#statements(id);
  }

  addGender(id: string, gender: Gender | null): void {
    const statements = this.#statements(id);
    statements.gender = lastOf(statements.gender, gender);
  }

  addOffice(office: Office): void {
    const known = this.#offices.get(office.id);
    const name = lastOf(known?.name ?? null, office.name) ?? office.name;
    this.#offices.set(office.id, { ...office, name, rank: lastOf(known?.rank ?? null, office.rank) });
  }

  addDepartment({ id, name, periods, abbreviations }: DirectoryDepartment): void {
    const known = this.#departments.get(id) ?? { name, periods: [], abbreviations: new Set() };
    known.name = lastOf(known.name, name) ?? name;
    known.periods.push(...periods);
    for (const abbreviation of abbreviations) known.abbreviations.add(abbreviation);
    this.#departments.set(id, known);
  }

  addSuccession(succession: Succession): void {
    const key = `${succession.fromId}\n${succession.toId}\n${succession.on}`;
    const known = this.#successions.get(key);
    if (known === undefined || known.kind < succession.kind) this.#successions.set(key, succession);
  }

  addDirectory(directory: Directory): void {
    for (const { id, gender, ...lists } of directory.members.values()) {
      this.addGender(id, gender);
      const statements = this.#statements(id);
      statements.names.push(...lists.names);
      statements.terms.push(...lists.terms);
      for (const { list } of affiliationKinds) statements[list].push(...lists[list]);
      statements.offices.push(...lists.offices);
    }
    for (const office of directory.offices.values()) this.addOffice(office);
    for (const department of directory.departments.values()) this.addDepartment(department);
    for (const succession of directory.successions) this.addSuccession(succession);
  }

  build(): Directory {
    const all = [...this.#members.values()];
    const spellings = namedLists(({ list }) =>
      oneSpelling(all.flatMap((statements) => statements[list].map(({ name }) => name))),
    );
    return {
      members: sortedMap(this.#members, (id, statements) =>
        toMember(id, {
          ...statements,
          ...namedLists(({ list }) =>
            statements[list].map((term) => ({ ...term, name: spellings[list](term.name) })),
          ),
        }),
      ),
      offices: sortedMap(this.#offices, (_id, office) => office),
      departments: sortedMap(this.#departments, (id, { name, periods, abbreviations }) => ({
        id,
        name,
        periods: mergePeriods(periods, () => ""),
        abbreviations: [...abbreviations].sort(compareText),
      })),
      successions: [...this.#successions].sort(([a], [b]) => compareText(a, b)).map(([, each]) => each),
    };
  }

  #statements(id: string): Statements {
    let found = this.#members.get(id);
    if (found === undefined) {
      found = { gender: null, names: [], terms: [], offices: [], ...namedLists((): NamedTerm[] => []) };
      this.#members.set(id, found);
    }
    return found;
  }
}

function toMember(id: string, all: Statements): DirectoryMember {
  return {
    id,
    gender: all.gender,
    names: mergePeriods(all.names, ({ name, source }) => `${name}\n${source}`),
    terms: mergePeriods(
      authoritativeTerms(all.terms),
      ({ house, kind, source }) => `${house}\n${kind}\n${source}`,
    ),
    ...namedLists(({ list }) => mergePeriods(all[list], ({ name }) => name)),
    offices: mergePeriods(all.offices, ({ officeId }) => officeId),
  };
}

/** Keeps only Parliament's terms for each House for which it gives any. */
function authoritativeTerms(terms: readonly HouseTerm[]): readonly HouseTerm[] {
  const known = new Set(terms.filter(({ source }) => source === "parliament").map(({ house }) => house));
  return terms.filter(({ source, house }) => source === "parliament" || !known.has(house));
}

/** What members belong to is identified by name, so all spellings are replaced by the last in code-unit order. */
function oneSpelling(names: readonly string[]): (name: string) => string {
  const kept = new Map<string, string>();
  for (const name of names) kept.set(slug(name), lastOf(kept.get(slug(name)) ?? null, name) ?? name);
  return (name) => kept.get(slug(name)) ?? name;
}

function sortedMap<From, To>(
  map: ReadonlyMap<string, From>,
  make: (id: string, from: From) => To,
): ReadonlyMap<string, To> {
  return new Map([...map].sort(([a], [b]) => compareText(a, b)).map(([id, from]) => [id, make(id, from)]));
}
