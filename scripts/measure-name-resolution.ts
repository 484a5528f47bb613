import { join } from "node:path";
import { parseFile } from "../src/import/formats/parse-file.ts";
import type { PeopleSource } from "../src/model/people.ts";
import { holding } from "../src/people/covers.ts";
import { officeFinder } from "../src/people/office-on.ts";
import { partyAndSeatOn } from "../src/people/party-and-seat.ts";
import { readPeople } from "../src/people/read/read-people.ts";
import { type NamedPerson, nameResolver } from "../src/people/resolve-name.ts";
import { type KnownPerson, knownPeople, speakersOfXml } from "./measure-names/named-in-files.ts";
import { percent, print, printOutcomes, printShare } from "./measure-names/print-outcomes.ts";

/**
 * Measures how well printed names find their members: `npm run measure-names -- FOLDER`, a folder with `people/` and the
 * sources that name people. Of records that carry member ids these are hidden and found again.
 */

const [folder = "../shared/data"] = process.argv.slice(2);
const { directory } = readPeople([join(folder, "people")]);
const resolve = nameResolver(directory);
/** Has seen no name of the database of ministers, and is asked for those. */
const resolveUnseen = nameResolver(readPeople([join(folder, "people/members")]).directory);

/** The name that a source has on a day; null for a member whom it does not have. */
function nameOn({ memberId, on }: KnownPerson, of: PeopleSource): string | null {
  const names = directory.members.get(memberId)?.names.filter(({ source }) => source === of) ?? [];
  return (holding(names, on).at(-1) ?? names.at(-1))?.name ?? null;
}

type Printing = {
  readonly of?: PeopleSource;
  readonly withPartyAndSeat?: boolean;
  readonly withDay?: boolean;
  readonly resolver?: typeof resolve;
};

/** Hides the ids of people, prints their names in the given way, and finds the ids again. */
function measure(title: string, people: readonly KnownPerson[], printing: Printing = {}): void {
  const { of = "parliament", withPartyAndSeat = false, withDay = true, resolver = resolve } = printing;
  const outcomes = people.map((person) => {
    const { house, on, answers, memberId } = person;
    const name = nameOn(person, of);
    if (name === null) return null;
    const about = withPartyAndSeat ? partyAndSeatOn(directory, memberId, on) : { party: null, seat: null };
    return { name, memberId, found: resolver({ name, ...about, house, on: withDay ? on : null, answers }) };
  });
  printOutcomes(title, outcomes);
}

function measureOffices(people: readonly KnownPerson[]): void {
  const findOffice = officeFinder(directory);
  const counts = { matched: 0, gap: 0, overlap: 0 };
  for (const { memberId, on, department } of people) {
    counts[findOffice({ memberId, on, departmentName: department }).match]++;
  }
  const { matched, gap, overlap } = counts;
  print(`Posts of answerers: ${percent(matched, people.length)} matched, ${gap} gaps, ${overlap} overlaps`);
}

/** Everybody whom plain text names. */
async function namedInText(files: readonly string[]): Promise<readonly NamedPerson[]> {
  const people: NamedPerson[] = [];
  for (const file of files) {
    for await (const entry of parseFile(join(folder, file))) {
      if (entry.kind !== "record") continue;
      const { asker, answer, house, tabledOn } = entry.record;
      const day = {
        tabled: tabledOn ?? answer?.answeredOn ?? null,
        answered: answer?.answeredOn ?? tabledOn,
      };
      if (asker?.name != null) {
        const { name, party, seat } = asker;
        people.push({ name, party, seat, house, on: day.tabled, answers: false });
      }
      const name = answer?.minister?.name ?? null;
      if (name !== null)
        people.push({ name, party: null, seat: null, house, on: day.answered, answers: true });
    }
  }
  return people;
}

const known = knownPeople(join(folder, "written-questions-api/full"));
const [askers, answerers] = [false, true].map((each) => known.filter(({ answers }) => answers === each));
measure("Asker with party and seat", askers ?? [], { withPartyAndSeat: true });
measure("Asker by name alone", askers ?? []);
measure("Asker by name alone, no day", askers ?? [], { withDay: false });
measure("Answerer by name alone", answerers ?? []);
measure("Answerer by name alone, no day", answerers ?? [], { withDay: false });
measure("Answerer by a name that the lists have not seen", answerers ?? [], {
  of: "ifg",
  resolver: resolveUnseen,
});
measureOffices(answerers ?? []);

const texts = (...names: readonly string[]) =>
  namedInText(names.map((name) => `parallel-parliament/variant${name}.txt`));
const share = (title: string, people: readonly NamedPerson[]) =>
  printShare(
    title,
    people.map((person) => ({ name: person.name, found: resolve(person) })),
  );
share("TheyWorkForYou's XML", speakersOfXml(join(folder, "theyworkforyou")));
share("Plain text, seed", await namedInText(["seed/north-korea-written-answers.txt"]));
share("Plain text, headed", await texts("A_headed_blocks", "D_2020_layout"));
share("Plain text, compact", await texts("B_compact_blocks_same_as_seed"));
share("Plain text, pages", await texts("C_question_pages"));

const named = known.map((person) => ({
  ...person,
  name: nameOn(person, "parliament") ?? "",
  party: null,
  seat: null,
}));
const started = performance.now();
for (const person of named) resolve(person);
print(`${Math.round((1000 * named.length) / (performance.now() - started))} names a second`);
