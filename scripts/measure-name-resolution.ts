import { join } from "node:path";
import { PeopleResolver } from "../src/import/people/people-resolver.ts";
import type { PeopleSource } from "../src/model/people.ts";
import { validOn } from "../src/people/covers.ts";
import { partyAndConstituencyOn } from "../src/people/party-and-constituency.ts";
import { readPeople } from "../src/people/read/read-people.ts";
import { memberFinder } from "./measure-names/find-member.ts";
import { dayOf, hideMemberId, type NamedPerson, namedPeople } from "./measure-names/named-people.ts";
import { percent, print, printOutcomes, printShare } from "./measure-names/print-outcomes.ts";

/**
 * Measures how well printed names resolve to members: `npm run measure-names -- FOLDER`, where the folder has `people/`
 * and sources that name people. It hides the member ids in records and finds them again by name.
 */

const [folder = "../shared/data"] = process.argv.slice(2);
const { directory } = readPeople([join(folder, "people")]);
const findMember = memberFinder(directory);
/** Knows only Parliament's lists, and is tested with the names in the database of ministers. */
const findUnseen = memberFinder(readPeople([join(folder, "people/members")]).directory);

/** A person with a member id, on a known day. */
type KnownPerson = NamedPerson & { readonly memberId: string; readonly on: string };

function knownPeople(people: readonly NamedPerson[]): readonly KnownPerson[] {
  return people.flatMap((person) => {
    const on = dayOf(person);
    return person.memberId === null || on === null ? [] : [{ ...person, memberId: person.memberId, on }];
  });
}

/** A member's name on a day according to a source; null if the source does not have the member. */
function nameOn({ memberId, on }: KnownPerson, wanted: PeopleSource): string | null {
  const names = directory.members.get(memberId)?.names.filter(({ source }) => source === wanted) ?? [];
  return (validOn(names, on).at(-1) ?? names.at(-1))?.name ?? null;
}

type Measuring = {
  readonly source?: PeopleSource;
  readonly withPartyAndConstituency?: boolean;
  readonly withDay?: boolean;
  readonly find?: typeof findMember;
};

/** Hides the ids of people, prints their names as requested, and finds the ids again. */
function measure(title: string, people: readonly KnownPerson[], measuring: Measuring = {}): void {
  const {
    source = "parliament",
    withPartyAndConstituency = false,
    withDay = true,
    find = findMember,
  } = measuring;
  const outcomes = people.map((person) => {
    const { memberId, on, role } = person;
    const name = nameOn(person, source);
    if (name === null) return null;
    const about = withPartyAndConstituency
      ? partyAndConstituencyOn(directory, memberId, on)
      : { party: null, constituency: null };
    return { name, memberId, found: find(hideMemberId(person, { name, ...about, withDay }), role) };
  });
  printOutcomes(title, outcomes);
}

function measureOffices(ministers: readonly KnownPerson[]): void {
  const people = new PeopleResolver(directory).forBatch();
  const matches = ministers.map(({ record }) => people.answered(record)?.officeMatch ?? null);
  const count = (match: string) => matches.filter((each) => each === match).length;
  print(
    `Offices of ministers: ${percent(count("matched"), ministers.length)} matched, ${count("gap")} gaps, ${count("overlap")} overlaps`,
  );
}

const known = knownPeople(await namedPeople([join(folder, "written-questions-api/full")]));
const askers = known.filter(({ role }) => role === "asker");
const ministers = known.filter(({ role }) => role === "minister");
measure("Asker with party and constituency", askers, { withPartyAndConstituency: true });
measure("Asker by name alone", askers);
measure("Asker by name alone, no day", askers, { withDay: false });
measure("Minister by name alone", ministers);
measure("Minister by name alone, no day", ministers, { withDay: false });
measure("Minister by a name from another source", ministers, { source: "ifg", find: findUnseen });
measureOffices(ministers);

async function measureShare(title: string, ...files: readonly string[]): Promise<void> {
  const people = await namedPeople(files.map((file) => join(folder, file)));
  printShare(
    title,
    people.flatMap(({ record, role, name }) =>
      name === null ? [] : [{ name, found: findMember(record, role) }],
    ),
  );
}

const texts = (...variants: readonly string[]) =>
  variants.map((variant) => `parallel-parliament/variant${variant}.txt`);
await measureShare("TheyWorkForYou's XML", "theyworkforyou");
await measureShare("Plain text, seed", "seed/north-korea-written-answers.txt");
await measureShare("Plain text, headed", ...texts("A_headed_blocks", "D_2020_layout"));
await measureShare("Plain text, compact", ...texts("B_compact_blocks_same_as_seed"));
await measureShare("Plain text, pages", ...texts("C_question_pages"));

const hidden = known.map((person) => {
  const name = nameOn(person, "parliament") ?? "";
  const printing = { name, party: null, constituency: null, withDay: true };
  return { record: hideMemberId(person, printing), role: person.role };
});
const started = performance.now();
for (const { record, role } of hidden) findMember(record, role);
print(`${Math.round((1000 * hidden.length) / (performance.now() - started))} people resolved a second`);
