import type { House } from "../model/nodes.ts";
import { namesPeerage } from "../model/peerage.ts";
import { covers, validOn } from "./covers.ts";
import type { Directory, DirectoryMember } from "./directory.ts";
import { learnGivenNames } from "./given-names.ts";
import { indexNames, type ListedName, shortKey, surnamesOf } from "./name-index.ts";
import { constituencyKey, partyKey } from "./party-and-constituency.ts";
import { nameKey, type PrintedName, parsePrintedName, spellingKey } from "./printed-name.ts";

/** A person as a source names them, with the context it gives. */
export type NamedPerson = {
  /** `Mr Andrew Mitchell`, `The Earl of Courtown`; party and constituency may follow in brackets. */
  readonly name: string;
  readonly party: string | null;
  readonly constituency: string | null;
  readonly house: House | null;
  /** ISO day on which the person was named; null if unknown. */
  readonly on: string | null;
  /** True for a minister, who may answer in either House, and between Parliaments without being a member of one. */
  readonly answers: boolean;
};

/** The member, or all candidates if there are several. */
export type ResolvedName = { readonly memberId: string | null; readonly candidates: readonly string[] };

const unresolved: ResolvedName = { memberId: null, candidates: [] };

/** The size of a cache, because names repeat. It is above the number of names in any Parliament. */
const MAX_PARSED_NAMES = 50_000;

/** Returns a function that finds the member a printed name means. */
export function nameResolver(directory: Directory): (person: NamedPerson) => ResolvedName {
  const index = indexNames(directory);
  const sameGivenName = learnGivenNames(directory);
  const constituencies = new Set(
    [...directory.members.values()].flatMap(({ constituencies: all }) =>
      all.map(({ name }) => constituencyKey(name)),
    ),
  );
  const parsedNames = new Map<string, PrintedName>();

  function parse(name: string): PrintedName {
    let parsed = parsedNames.get(name);
    if (parsed === undefined) {
      if (parsedNames.size >= MAX_PARSED_NAMES) parsedNames.clear();
      parsed = parsePrintedName(name);
      parsedNames.set(name, parsed);
    }
    return parsed;
  }

  /** The longest surname that fits decides: "Nick Darcy-Stone" is looked up as Darcy-Stone before Stone. */
  function byGivenNameAndSurname({ words }: PrintedName): readonly ListedName[] {
    for (const { key, given } of surnamesOf(words)) {
      const found = index.surname
        .get(key)
        ?.filter((listed) => sameGivenName(given[0] ?? "", listed.words[0] ?? ""));
      if (found !== undefined && found.length > 0) return found;
    }
    return [];
  }

  function resolve(person: NamedPerson): ResolvedName {
    const printed = parse(person.name);
    const hasConstituency =
      person.constituency !== null && constituencies.has(constituencyKey(person.constituency));
    // A name that is not printed as in the lists needs a day or a constituency to match.
    const isPlaced = person.on !== null || hasConstituency;
    const isCommoner = printed.rank === null && isPlaced;
    const lookups = [
      () => index.full.get(nameKey(printed)),
      () => index.short.get(shortKey(printed))?.filter(({ words }) => isWithin(words, printed.words)),
      () => (isCommoner ? byGivenNameAndSurname(printed) : undefined),
      () => (isCommoner && printed.titled ? index.surname.get(spellingKey(printed.words)) : undefined),
    ];
    for (const [attempt, lookUp] of lookups.entries()) {
      const fitting = narrow(lookUp() ?? [], printed, {
        ...person,
        constituency: hasConstituency ? person.constituency : null,
      });
      const ids = [...new Set(fitting.map(({ member }) => member.id))];
      // A partial name needs a day or a constituency.
      if (attempt > 0 && !isPlaced) continue;
      if (ids.length === 1) return { memberId: ids[0] ?? null, candidates: ids };
      if (ids.length > 1) return { memberId: null, candidates: ids.sort() };
    }
    return unresolved;
  }

  // Without official lists no name resolves, so skip parsing.
  return directory.members.size === 0 ? () => unresolved : (person) => resolve(withBrackets(person));
}

/**
 * Whether one name only leaves out words of the other: "Lord Young" may be Lord Young of Norwood Green, but Lord Young
 * of Graffham may not.
 */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}

/** Removes names that do not fit. While several members remain, it keeps those that more of the context supports. */
function narrow(
  listed: readonly ListedName[],
  printed: PrintedName,
  { house, on, party, constituency, answers }: NamedPerson,
): readonly ListedName[] {
  let remaining = listed.filter(
    ({ member }) => printed.gender === null || member.gender === null || member.gender === printed.gender,
  );
  const sat = (member: DirectoryMember) => sits(member, answers ? null : house, on);
  const certain = remaining.filter(
    ({ member }) => sat(member) === "yes" || (answers && holdsOffice(member, on)),
  );
  remaining = certain.length > 0 ? certain : remaining.filter(({ member }) => sat(member) === "perhaps");
  if (constituency !== null) {
    const key = constituencyKey(constituency);
    remaining = remaining.filter(({ member }) =>
      validOn(member.constituencies, on).some((each) => constituencyKey(each.name) === key),
    );
  }
  const prefer = (isPreferred: (name: ListedName) => boolean) => {
    if (new Set(remaining.map(({ member }) => member.id)).size < 2) return;
    const preferred = remaining.filter(isPreferred);
    if (preferred.length > 0) remaining = preferred;
  };
  prefer((name) => covers(name, on) !== "no");
  if (party !== null) {
    const key = partyKey(party);
    prefer(({ member }) => validOn(member.parties, on).some((each) => partyKey(each.name) === key));
  }
  if (answers) prefer(({ member }) => holdsOffice(member, on));
  if (answers && house !== null) prefer(({ member }) => sits(member, house, on) === "yes");
  return remaining;
}

function sits({ terms }: DirectoryMember, house: House | null, on: string | null): "yes" | "no" | "perhaps" {
  let found: "no" | "perhaps" = "no";
  for (const term of terms) {
    if (house !== null && term.house !== house) continue;
    const sat = covers(term, on);
    if (sat === "yes") return sat;
    if (sat === "perhaps") found = sat;
  }
  return found;
}

function holdsOffice({ offices }: DirectoryMember, on: string | null): boolean {
  return offices.some((term) => covers(term, on) === "yes");
}

/** Takes party and constituency, if unknown, from brackets: "Ann Example (Labour (Co-op) - Oxford East)". */
function withBrackets(person: NamedPerson): NamedPerson {
  const open = person.name.indexOf("(");
  if (open < 1) return withoutPeerage(person);
  const [, inside = ""] = /^\((.*)\)\s*$/.exec(person.name.slice(open)) ?? [];
  const dash = inside.lastIndexOf(" - ");
  const [party, constituency] = dash < 0 ? [null, null] : [inside.slice(0, dash), inside.slice(dash + 3)];
  return withoutPeerage({
    ...person,
    name: person.name.slice(0, open).trim(),
    party: person.party ?? party,
    constituency: person.constituency ?? constituency,
  });
}

/** Drops a constituency such as "Life peer", which is printed for peers. */
function withoutPeerage(person: NamedPerson): NamedPerson {
  if (person.constituency === null) return person;
  const isPeerage = person.house === "LORDS" || namesPeerage(person.constituency);
  return isPeerage ? { ...person, constituency: null, house: person.house ?? "LORDS" } : person;
}
