import type { House } from "../model/nodes.ts";
import { namesPeerage } from "../model/peerage.ts";
import { covers, holding } from "./covers.ts";
import type { Directory, DirectoryMember } from "./directory.ts";
import { learnGivenNames } from "./given-names.ts";
import { indexNames, type ListedName, shortKey, surnamesOf } from "./name-index.ts";
import { constituencyKey, partyKey } from "./party-and-constituency.ts";
import { nameKey, type PrintedName, parsePrintedName, spellingKey } from "./printed-name.ts";

/** Somebody as a source names them, with whatever it prints around the name. */
export type NamedPerson = {
  /** `Mr Andrew Mitchell`, `The Earl of Courtown`; party and seat may follow in brackets. */
  readonly name: string;
  readonly party: string | null;
  readonly constituency: string | null;
  readonly house: House | null;
  /** ISO day on which the name stood for this person; null where it is not known. */
  readonly on: string | null;
  /** True for a minister, who answers in either House and, between Parliaments, without sitting in any. */
  readonly answers: boolean;
};

/** The member meant, or everybody who may be; nobody is chosen from several. */
export type ResolvedName = { readonly memberId: string | null; readonly candidates: readonly string[] };

const nobody: ResolvedName = { memberId: null, candidates: [] };

/** Names come again and again; taken apart they are remembered, up to a number that no Parliament's names reach. */
const REMEMBERED_NAMES = 50_000;

/** Finds who is meant by printed names. */
export function nameResolver(directory: Directory): (person: NamedPerson) => ResolvedName {
  const index = indexNames(directory);
  const sameGivenName = learnGivenNames(directory);
  const constituencies = new Set(
    [...directory.members.values()].flatMap(({ constituencies: all }) =>
      all.map(({ constituency }) => constituencyKey(constituency)),
    ),
  );
  const parsedNames = new Map<string, PrintedName>();

  function parse(name: string): PrintedName {
    let parsed = parsedNames.get(name);
    if (parsed === undefined) {
      if (parsedNames.size >= REMEMBERED_NAMES) parsedNames.clear();
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
    // A name that is not written as in the lists needs a day or a constituency to be matched.
    const isPlaced = person.on !== null || hasConstituency;
    const commoner = printed.rank === null && isPlaced;
    const ways = [
      () => index.whole.get(nameKey(printed)),
      () => index.short.get(shortKey(printed))?.filter(({ words }) => isWithin(words, printed.words)),
      () => (commoner ? byGivenNameAndSurname(printed) : undefined),
      () => (commoner && printed.titled ? index.surname.get(spellingKey(printed.words)) : undefined),
    ];
    for (const [sureness, way] of ways.entries()) {
      const fitting = narrow(way() ?? [], printed, {
        ...person,
        constituency: hasConstituency ? person.constituency : null,
      });
      const ids = [...new Set(fitting.map(({ member }) => member.id))];
      // A name that is not whole means nobody where no day says who sat then.
      if (sureness > 0 && !isPlaced) continue;
      if (ids.length === 1) return { memberId: ids[0] ?? null, candidates: ids };
      if (ids.length > 1) return { memberId: null, candidates: ids.sort() };
    }
    return nobody;
  }

  // Without lists nobody is known, and a name need not be taken apart to say so.
  return directory.members.size === 0 ? () => nobody : (person) => resolve(withBrackets(person));
}

/** Whether one name only leaves out words of the other: "Lord Young" may be of Norwood Green, whoever is of Graffham is not. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.includes(word));
}

/** Those who can be meant, and of them, while they are several, those whom more speaks for. */
function narrow(
  listed: readonly ListedName[],
  printed: PrintedName,
  { house, on, party, constituency, answers }: NamedPerson,
): readonly ListedName[] {
  let left = listed.filter(
    ({ member }) => printed.gender === null || member.gender === null || member.gender === printed.gender,
  );
  const sat = (member: DirectoryMember) => sits(member, answers ? null : house, on);
  const certain = left.filter(({ member }) => sat(member) === "yes" || (answers && holdsOffice(member, on)));
  left = certain.length > 0 ? certain : left.filter(({ member }) => sat(member) === "perhaps");
  if (constituency !== null) {
    const key = constituencyKey(constituency);
    left = left.filter(({ member }) =>
      holding(member.constituencies, on).some((each) => constituencyKey(each.constituency) === key),
    );
  }
  const prefer = (speaks: (name: ListedName) => boolean) => {
    if (new Set(left.map(({ member }) => member.id)).size < 2) return;
    const spokenFor = left.filter(speaks);
    if (spokenFor.length > 0) left = spokenFor;
  };
  prefer((name) => covers(name, on) !== "no");
  if (party !== null) {
    const key = partyKey(party);
    prefer(({ member }) => holding(member.parties, on).some((each) => partyKey(each.party) === key));
  }
  if (answers) prefer(({ member }) => holdsOffice(member, on));
  if (answers && house !== null) prefer(({ member }) => sits(member, house, on) === "yes");
  return left;
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

/** "Ann Example (Labour (Co-op) - Oxford East)": what stands in brackets is party and seat, unless they are known. */
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

/** What is printed in place of a peer's seat ("Life peer") is no constituency. */
function withoutPeerage(person: NamedPerson): NamedPerson {
  if (person.constituency === null) return person;
  const isPeerage = person.house === "LORDS" || namesPeerage(person.constituency);
  return isPeerage ? { ...person, constituency: null, house: person.house ?? "LORDS" } : person;
}
