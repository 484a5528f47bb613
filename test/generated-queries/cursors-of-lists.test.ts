import { getNamedType, isEnumType, isListType } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { GraphStore } from "../../src/store/graph-store.ts";
import { type Ask, askStore, openSample } from "../schema/ask-sample.ts";
import { type StringPath, stringPaths } from "./argument-paths.ts";
import { edgeOf, objectTypes } from "./schema-shape.ts";
import { readVocabulary } from "./vocabulary.ts";

/** Every list of the schema, found by walking it: a list that is added later is held to the same. */
let store: GraphStore;
let ask: Ask;
let lists: readonly StringPath[];
/** The same, each of one node alone. */
let listsOfOne: readonly StringPath[];
/** Arguments without which a list of the sample is empty. */
let needed: Readonly<Record<string, Readonly<Record<string, string>>>>;
beforeAll(async () => {
  store = await openSample();
  ask = askStore(store);
  const { data } = await ask(`{ membersWhoAsked(about: {countries: ["RU"]}) { edges { node { id } } } }`);
  const [{ node: asker }] = data.membersWhoAsked.edges;
  needed = { "Query.similarMembers": { member: JSON.stringify(asker.id), minimumShared: "1" } };
  const known = await readVocabulary(ask);
  lists = stringPaths(known, 100).filter(takesCursor);
  listsOfOne = stringPaths(known).filter(takesCursor);
});
afterAll(() => store.close());

const takesCursor = ({ name }: StringPath) => /\((?:after|cursor)\)$/.test(name);

const connections = objectTypes.flatMap((type) =>
  Object.values(type.getFields()).flatMap((field) =>
    edgeOf(field) === undefined ? [] : [`${type.name}.${field.name}`],
  ),
);

const of = ({ parent, field }: StringPath) => `${parent}.${field.name}`;

/** A cursor that the list gives, read with these arguments. */
async function cursorOf(list: StringPath, others?: Readonly<Record<string, string>>): Promise<string> {
  const { query, variables } = list.send(null, { ...needed[of(list)], ...others });
  const [, cursor] = JSON.stringify((await ask(query, variables)).data).match(/"cursor":"([^"]+)"/) ?? [];
  if (cursor === undefined) throw new Error(`${of(list)} is empty: ${query}`);
  return cursor;
}

async function errorsOf(
  list: StringPath,
  cursor: string,
  others?: Readonly<Record<string, string>>,
): Promise<ReadonlySet<string>> {
  const { query, variables } = list.send(cursor, { ...needed[of(list)], ...others });
  const { errors = [] } = await ask(query, variables);
  return new Set(errors.map(({ message, extensions }) => `${extensions?.["code"]} ${message}`));
}

const otherList = [expect.stringMatching(/^BAD_USER_INPUT This cursor belongs to another list\. Use /)];
const otherOrder = [expect.stringMatching(/^BAD_USER_INPUT This cursor belongs to another order\. Use /)];

test("every list of the schema accepts its own cursors", async () => {
  expect(lists.map(of).sort()).toEqual([...connections].sort());
  for (const list of lists) expect(await errorsOf(list, await cursorOf(list)), of(list)).toEqual(new Set());
});

test("every list rejects the cursors of every other list", async () => {
  const cursors = await Promise.all(lists.map((list) => cursorOf(list)));
  for (const [index, cursor] of cursors.entries())
    for (const list of listsOfOne.toSpliced(index, 1))
      expect([...(await errorsOf(list, cursor))], `${of(list)} of ${connections[index]}`).toEqual(otherList);
}, 120_000);

test("every value of an enum argument gives another list or another order", async () => {
  let refused = 0;
  for (const list of lists) {
    for (const { name, type } of list.field.args) {
      const values = getNamedType(type);
      if (!isEnumType(values) || isListType(type)) continue;
      const names = values.getValues().map((value) => value.name);
      for (const own of names) {
        const cursor = await cursorOf(list, { [name]: own });
        for (const given of names) {
          const errors = [...(await errorsOf(list, cursor, { [name]: given }))];
          const place = `${of(list)}, ${name}: ${own} to ${given}`;
          if (given === own) expect(errors, place).toEqual([]);
          else expect([otherList, otherOrder], place).toContainEqual(errors);
          refused += errors.length;
        }
      }
    }
  }
  expect(refused).toBeGreaterThan(50);
}, 60_000);
