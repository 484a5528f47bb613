import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { memberNames } from "../../src/names/member-names.ts";
import { NameIndex } from "../../src/names/name-index.ts";
import { isOneLetterOff } from "../../src/names/name-words.ts";
import { type NamedLabel, type NamedNode, namedLabels } from "../../src/names/named-node.ts";
import { namesOfDepartment, namesOfOffice, namesOfParty, onlyName } from "../../src/names/other-names.ts";

type Given = Partial<NamedNode> & Pick<NamedNode, "label" | "id" | "name" | "names">;
const node = (given: Given): NamedNode => ({
  ...{
    detail: "",
    terms: [],
    house: null,
    constituencies: [],
    partOf: null,
    days: { from: null, to: null },
    questions: 0,
    answers: 0,
  },
  ...given,
});
const member = (id: string, name: string, formerly: readonly string[] = [], more: Partial<NamedNode> = {}) =>
  node({
    ...{ label: "Member", id, name, ...more },
    names: memberNames({
      name,
      names: [
        ...formerly.map((each) => ({
          name: each,
          source: "parliament" as const,
          from: null,
          to: "2015-01-01",
        })),
        { name, source: "parliament", from: "2015-01-01", to: null },
      ],
    }),
  });
const department = (id: string, name: string, to: string | null, abbreviations: readonly string[]) =>
  node({
    ...{ label: "Department", id, name },
    names: namesOfDepartment({ id, name, periods: [{ from: "2000-01-01", to }], abbreviations }),
  });

const nodes = [
  member("1", "Sir Mike Garrow"),
  member("2", "Liz Ó Faoláin"),
  member("3", "Baroness Quill of Eastmoor", ["Ms Patricia O'Quill"]),
  member("4", "Tom Ash", [], { questions: 3, constituencies: ["Oxmere", "Westmoor"] }),
  member("5", "Tom Ash", [], { questions: 80, constituencies: ["St Briavel's and Dunmouth"] }),
  member("6", "Kate Öztürk"),
  member("7", "The Lord Bishop of Oxmere"),
  ...["Oxmere", "Westmoor", "St Briavel's and Dunmouth", "Eastfold"].map((name) =>
    node({ label: "Constituency", id: name, name, names: onlyName(name) }),
  ),
  department("foreign-and-commonwealth-office", "Foreign and Commonwealth Office", "2020-09-02", ["FCO"]),
  department(
    "foreign-commonwealth-and-development-office",
    "Foreign, Commonwealth and Development Office",
    null,
    [],
  ),
  node({
    label: "Party",
    id: "scottish-national-party",
    name: "Scottish National Party",
    names: namesOfParty({ id: "scottish-national-party", name: "Scottish National Party" }),
  }),
  node({
    ...{ label: "Office", id: "sos", name: "Secretary of State for Defence", partOf: "mod" },
    names: namesOfOffice(
      { id: "sos", name: "Secretary of State for Defence", rank: null, departmentId: "mod" },
      "Ministry of Defence",
    ),
  }),
];
const index = new NameIndex(nodes);
const found = (text: string, labels: readonly NamedLabel[] = namedLabels) =>
  index
    .search(text, new Set(labels))
    .map(({ node: { id }, name, closeness }) => `${id} ${name.kind} ${closeness}`);

describe("a search for a name", () => {
  test.each([
    ["Sir Mike Garrow", "1 name whole"],
    ["mike garrow", "1 name whole"],
    ["Michael Garrow", "1 given whole"],
    ["Mick Garrow", "1 given whole"],
    ["garrow", "1 name words"],
    ["Garrow Mike", "1 name words"],
    ["mike gar", "1 name beginning"],
    ["Mike Garow", "1 name spelling"],
    ["Liz O'Faolain", "2 name whole"],
    ["Elizabeth OFaolain", "2 given whole"],
    ["Baroness Quill", "3 name whole"],
    ["Lady Quill", "3 name whole"],
    ["quill of eastmoor", "3 name whole"],
    ["Patricia O’Quill", "3 former whole"],
    ["Kate Oeztuerk", "6 name whole"],
    ["FCDO", "foreign-commonwealth-and-development-office abbreviation whole"],
    ["fco", "foreign-and-commonwealth-office abbreviation whole"],
    ["SNP", "scottish-national-party abbreviation whole"],
    ["Defence Secretary", "sos everyday whole"],
    ["O Faoláin", "2 name words"],
    ["Sir Mike Garrow MP", "1 name whole"],
    ["The Rt Hon. Mike Garrow CBE MP", "1 name whole"],
    ["Garrow, Mike", "1 name words"],
    ["Ms Garrow MP", "1 name words"],
    ["Sir Mike Garow MP", "1 name spelling"],
    ["Mike Garrow (Eastfold) (Lab/Co-op)", "1 name whole"],
    ["Tom Ash (Westmoor)", "4 name whole"],
    ["Thomas Ash MP (Blue Party - St. Briavels & Dunmouth)", "5 given whole"],
    ["Tom Ash (Westm", "5 name whole"],
  ])("%s finds %s first", (text, expected) => {
    expect(found(text)[0]).toBe(expected);
  });

  test.each(["", "-", "Nobody Atall", "zz", "x".repeat(5000)])("%j finds nothing", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("shared by several nodes finds them all, the one with more questions first", () => {
    expect(found("Tom Ash")).toEqual(["5 name whole", "4 name whole"]);
  });

  test("finds only the requested types", () => {
    expect(found("Foreign Office", ["Department"])).toHaveLength(2);
    expect(found("Foreign Office", ["Member"])).toEqual([]);
  });
});

describe("the nodes with a name", () => {
  test("are all found, and those with an everyday given name only if there are no others", () => {
    expect(index.nodesNamed("Member", "tom ash").map(({ id }) => id)).toEqual(["4", "5"]);
    expect(index.nodesNamed("Member", "Thomas Ash").map(({ id }) => id)).toEqual(["4", "5"]);
    const both = new NameIndex([...nodes, member("8", "Thomas Ash")]);
    expect(both.nodesNamed("Member", "Thomas Ash").map(({ id }) => id)).toEqual(["8"]);
  });

  test.each([
    ["Mr Thomas Ash MP", ["4", "5"]],
    ["Ash, Tom", ["4", "5"]],
    ["Tom Ash (Oxmere)", ["4"]],
    ["Thomas Ash (Blue - Westmoor)", ["4"]],
    ["Tom Ash (St. Briavels and Dunmouth)", ["5"]],
    ["Tom Ash (Eastfold)", []],
    ["Tom Ash (Nowhere)", ["4", "5"]],
    ["Mike Garrow MP (Eastfold)", ["1"]],
    ["The Rt Hon Baroness Quill of Eastmoor", ["3"]],
    ["Bishop of Oxmere", ["7"]],
    ["Mr Garrow", ["1"]],
    ["Ms O Faolain", ["2"]],
    ["Mr Ash", ["4", "5"]],
    ["Mr Ash (Westmoor)", ["4"]],
    ["Ms O'Quill", ["3"]],
    ["Mr Eastmoor", []],
    ["Mr Oxmere", []],
    ["Lord Garrow", []],
    ["(Oxmere)", []],
    ["MP", []],
  ])("by %s as printed are %j", (text, expected) => {
    expect(index.nodesNamed("Member", text).map(({ id }) => id)).toEqual(expected);
  });

  test("are not found by a part of the name", () => {
    expect(index.nodesNamed("Member", "Ash")).toEqual([]);
    expect(index.suggestions("Member", "Garow")).toEqual(["Sir Mike Garrow"]);
  });
});

test("every node is found first, or with others of the same name, by each of its names", () => {
  for (const { label, id, names } of nodes)
    for (const { text, kind } of names.filter((name) => name.kind !== "given"))
      expect(
        index.nodesNamed(label, text).map((each) => each.id),
        `${kind} ${text}`,
      ).toContain(id);
});

test("one letter off means one wrong, missing, added or swapped letter", () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-e]{2,8}$/),
      fc.nat(8),
      fc.constantFrom("x", ""),
      (word, at, letter) => {
        const place = at % word.length;
        const other = word.slice(0, place) + letter + word.slice(place + 1);
        expect(isOneLetterOff(word, other)).toBe(other !== word);
        expect(isOneLetterOff(other, word)).toBe(other !== word);
      },
    ),
  );
  expect(isOneLetterOff("garrow", "garorw")).toBe(true);
  expect(isOneLetterOff("garrow", "warrop")).toBe(false);
  expect(isOneLetterOff("abc", "cba")).toBe(false);
});
