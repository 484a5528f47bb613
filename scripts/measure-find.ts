import { NameBook } from "../src/names/name-book.ts";
import { type NamedNode, namedLabels } from "../src/names/named-node.ts";
import { departmentTable, partyTable } from "../src/names/other-names.ts";
import { formsOf } from "../src/people/given-names.ts";
import { parsePrintedName, withoutTitles } from "../src/people/printed-name.ts";
import { importFolder } from "./measure/import-folder.ts";
import { percent, print } from "./measure-names/print-outcomes.ts";

/**
 * Measures how well and how fast `find` knows the names people use: `npm run measure-find -- FOLDER`, a folder with
 * people and questions.
 */

const store = await importFolder(process.argv[2]);
const started = performance.now();
const index = await new NameBook(store).index();
print(`The index was made in ${Math.round(performance.now() - started)} ms.`);

const all = new Set(namedLabels);
const members = index.nodes.filter(({ label }) => label === "Member");
const active = members.filter(({ questions, answers, terms }) => questions + answers > 0 && terms.length > 0);
const first = (text: string) => index.search(text, all)[0]?.node;

function report(title: string, of: readonly { readonly text: string; readonly isRight: boolean }[]): void {
  const wrong = of.filter(({ isRight }) => !isRight);
  print(`${title}: ${percent(of.length - wrong.length, of.length)} of ${of.length}`);
  for (const { text } of wrong.slice(0, 10)) print(`  ${text}`);
}

/** The right member comes first, or the name is refused as that of several of whom the member is one. */
const isFound = (text: string, member: NamedNode) => {
  const bearers = index.bearers("Member", text);
  return first(text) === member || (bearers.length > 1 && bearers.includes(member));
};
report(
  "Members who asked or answered, by the plain name",
  active.map((member) => {
    const text = withoutTitles(member.name);
    return { text, isRight: isFound(text, member) };
  }),
);

/** Everyday names turned into full ones: Mike Garrow as Michael Garrow. */
const longForms = active.flatMap((member) => {
  const { rank, words } = parsePrintedName(member.name);
  const [given = "", ...rest] = words;
  if (rank !== null || rest.length === 0) return [];
  return formsOf(given)
    .filter((form) => form.length > given.length)
    .map((form) => ({ member, text: [form, ...rest].join(" ") }));
});
report(
  "The same by longer forms of the given name",
  longForms.map(({ member, text }) => ({ text, isRight: isFound(text, member) })),
);
const wrongPerson = longForms.filter(({ member, text }) => {
  const bearers = index.bearers("Member", text);
  return bearers.length > 0 && !bearers.includes(member);
});
print(`  of these, answered with another member: ${wrongPerson.length}`);

const names = new Map(index.nodes.map((node) => [`${node.label} ${node.name}`, node]));
report(
  "Abbreviations and everyday names of departments and parties",
  [
    ...departmentTable.map((row) => ({ ...row, node: names.get(`Department ${row.department}`) })),
    ...partyTable.map((row) => ({ ...row, node: names.get(`Party ${row.party}`) })),
  ].flatMap(({ node, name, kind }) => {
    if (node === undefined) return [];
    const isBearer = index.bearers(node.label, name).includes(node);
    // An everyday name such as Green may be that of a member too.
    return [{ text: name, isRight: isBearer && (kind === "everyday" || first(name)?.label === node.label) }];
  }),
);

const times: number[] = [];
for (const { name } of active) {
  for (let length = 1; length <= name.length; length++) {
    const before = performance.now();
    index.search(name.slice(0, length), all);
    times.push(performance.now() - before);
  }
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(share * times.length)] ?? 0).toFixed(2);
print(`As one types, ${times.length} searches: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
await store.close();
