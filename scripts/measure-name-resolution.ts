import { join } from "node:path";
import { parseFile } from "../src/import/formats/parse-file.ts";
import { holding } from "../src/people/covers.ts";
import { partyAndSeatOn } from "../src/people/party-and-seat.ts";
import { readPeople } from "../src/people/read/read-people.ts";
import type { NamedPerson } from "../src/people/resolve-name.ts";
import { nameResolver } from "../src/people/resolve-name.ts";
import { type KnownPerson, knownPeople, speakersOfXml } from "./measure-names/named-in-files.ts";

/**
 * Measures how well printed names find their members: `npm run measure-names -- FOLDER`, a folder with `people/` and the
 * sources that name people. Of records that carry member ids these are hidden and found again.
 */

const [folder = "../shared/data"] = process.argv.slice(2);
const { directory } = readPeople([join(folder, "people")]);
const resolve = nameResolver(directory);
const print = (line: string) => process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number) =>
  whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`;

/** The name as Parliament displays it on a day; null for a member whom Parliament's lists do not know. */
function nameOn({ memberId, on }: KnownPerson): string | null {
  const names = directory.members.get(memberId)?.names.filter(({ source }) => source === "parliament") ?? [];
  return (holding(names, on).at(-1) ?? names.at(-1))?.name ?? null;
}

function measure(title: string, people: readonly KnownPerson[], withPartyAndSeat: boolean): void {
  let [right, wrong, several, none, unknown] = [0, 0, 0, 0, 0];
  const mistakes = new Map<string, number>();
  const note = (what: string) => mistakes.set(what, (mistakes.get(what) ?? 0) + 1);
  for (const person of people) {
    const name = nameOn(person);
    if (name === null) {
      unknown++;
      continue;
    }
    const about = withPartyAndSeat
      ? partyAndSeatOn(directory, person.memberId, person.on)
      : { party: null, seat: null };
    const { memberId, candidates } = resolve({
      name,
      ...about,
      house: person.house,
      on: person.on,
      answers: person.answers,
    });
    if (memberId === person.memberId) right++;
    else if (memberId !== null) wrong++;
    else if (candidates.length > 0) several++;
    else none++;
    if (memberId !== person.memberId) note(`${name} (${person.memberId}) → ${memberId ?? `[${candidates}]`}`);
  }
  const named = right + wrong + several + none;
  print(
    `${title}: precision ${percent(right, right + wrong)}, recall ${percent(right, named)} of ${named} (${wrong} wrong, ${several} of several, ${none} not found; ${unknown} unknown to the members' lists)`,
  );
  for (const [what, count] of [...mistakes].sort(([, a], [, b]) => b - a).slice(0, 10))
    print(`    ${count} × ${what}`);
}

function share(title: string, people: readonly NamedPerson[]): void {
  const found = people.map((person) => ({ person, ...resolve(person) }));
  const resolved = found.filter(({ memberId }) => memberId !== null).length;
  print(`${title}: ${percent(resolved, people.length)} of ${people.length} names`);
  const open = new Set(
    found
      .filter(({ memberId }) => memberId === null)
      .map(({ person, candidates }) => `${person.name} [${candidates}]`),
  );
  if (open.size > 0) print(`    open: ${[...open].slice(0, 20).join("; ")}`);
}

async function named(files: readonly string[]): Promise<readonly NamedPerson[]> {
  const people: NamedPerson[] = [];
  for (const file of files) {
    for await (const entry of parseFile(join(folder, file))) {
      if (entry.kind === "skipped") continue;
      const { asker, answer, house, tabledOn } = entry.record;
      const on = tabledOn ?? answer?.answeredOn ?? null;
      if (asker?.name != null)
        people.push({ name: asker.name, party: asker.party, seat: asker.seat, house, on, answers: false });
      const minister = answer?.minister;
      if (minister?.name == null) continue;
      people.push({
        name: minister.name,
        party: null,
        seat: null,
        house,
        on: answer?.answeredOn ?? tabledOn,
        answers: true,
      });
    }
  }
  return people;
}

const known = knownPeople(join(folder, "written-questions-api/full"));
const askers = known.filter(({ answers }) => !answers);
measure("Asker with party and seat", askers, true);
measure("Asker by name alone", askers, false);
measure(
  "Answerer by name alone",
  known.filter(({ answers }) => answers),
  false,
);
share("TheyWorkForYou's XML", speakersOfXml(join(folder, "theyworkforyou")));
share(
  "Plain text, compact",
  await named([
    "seed/north-korea-written-answers.txt",
    "parallel-parliament/variantB_compact_blocks_same_as_seed.txt",
  ]),
);
share(
  "Plain text, headed and pages",
  await named(
    ["A_headed_blocks", "C_question_pages", "D_2020_layout"].map(
      (each) => `parallel-parliament/variant${each}.txt`,
    ),
  ),
);

const started = performance.now();
for (const person of known) {
  resolve({
    name: nameOn(person) ?? "",
    party: null,
    seat: null,
    house: person.house,
    on: person.on,
    answers: person.answers,
  });
}
print(`${Math.round((1000 * known.length) / (performance.now() - started))} names a second`);
