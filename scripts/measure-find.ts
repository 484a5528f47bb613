import { nameBook } from "../src/names/name-book.ts";
import { type NamedNode, namedLabels } from "../src/names/named-node.ts";
import { departmentTable, partyTable } from "../src/names/other-names.ts";
import { formsOf } from "../src/people/given-names.ts";
import { parsePrintedName, withoutTitles } from "../src/people/printed-name.ts";
import { importFolder } from "./measure/import-folder.ts";
import { percent, print } from "./measure-names/print-outcomes.ts";

/**
 * Measures how well and how fast `find` finds the names people use: `npm run measure-find -- FOLDER`, where the folder
 * has people and questions.
 */

const store = await importFolder(process.argv[2]);
const started = performance.now();
const index = await nameBook(store).current();
print(`The index was built in ${Math.round(performance.now() - started)} ms.`);

const all = new Set(namedLabels);
const members = index.nodes.filter(({ label }) => label === "Member");
const active = members.filter(({ questions, answers, terms }) => questions + answers > 0 && terms.length > 0);
const first = (text: string) => index.search(text, all)[0]?.node;

function report(title: string, tries: readonly { readonly text: string; readonly isRight: boolean }[]): void {
  const wrong = tries.filter(({ isRight }) => !isRight);
  print(`${title}: ${percent(tries.length - wrong.length, tries.length)} of ${tries.length}`);
  for (const { text } of wrong.slice(0, 10)) print(`  ${text}`);
}

/** True if the right member comes first, or if the name is ambiguous and the member is one of the candidates. */
const isFound = (text: string, member: NamedNode) => {
  const named = index.nodesNamed("Member", text);
  return first(text) === member || (named.length > 1 && named.includes(member));
};
report(
  "Members who asked or answered, by the plain name",
  active.map((member) => {
    const text = withoutTitles(member.name);
    return { text, isRight: isFound(text, member) };
  }),
);

/** Everyday names replaced by full ones: Mike Garrow as Michael Garrow. */
const longForms = active.flatMap((member) => {
  const { rank, words } = parsePrintedName(member.name);
  const [given = "", ...rest] = words;
  if (rank !== null || rest.length === 0) return [];
  return formsOf(given)
    .filter((form) => form.length > given.length)
    .map((form) => ({ member, text: [form, ...rest].join(" ") }));
});
report(
  "The same members, by longer forms of the given name",
  longForms.map(({ member, text }) => ({ text, isRight: isFound(text, member) })),
);
const wrongPerson = longForms.filter(({ member, text }) => {
  const named = index.nodesNamed("Member", text);
  return named.length > 0 && !named.includes(member);
});
print(`  of these, another member was found: ${wrongPerson.length}`);

const names = new Map(index.nodes.map((node) => [`${node.label} ${node.name}`, node]));
report(
  "Abbreviations and everyday names of departments and parties",
  [
    ...departmentTable.map((row) => ({ ...row, node: names.get(`Department ${row.department}`) })),
    ...partyTable.map((row) => ({ ...row, node: names.get(`Party ${row.party}`) })),
  ].flatMap(({ node, name, kind }) => {
    if (node === undefined) return [];
    const isNamed = index.nodesNamed(node.label, name).includes(node);
    // An everyday name such as Green may also be a member's name.
    return [{ text: name, isRight: isNamed && (kind === "everyday" || first(name)?.label === node.label) }];
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
print(`While typing, ${times.length} searches: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms`);
await store.close();
