const times = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join(" ");

const word = (n: number) =>
  `${String.fromCharCode(97 + (n % 26))}${String.fromCharCode(97 + ((7 * n) % 26))}*`;

/** Queries that keep a server busy for as long as its limits allow. */
export const greedyQueries: readonly (readonly [name: string, query: string])[] = [
  [
    "240 coMentions with prefixes",
    `{ ${times(240, (n) => `n${n}: coMentions(of: TOPICS, filter: {text: "${times(5, (m) => word(n + 31 * m))}"}) { totalCount }`)} }`,
  ],
  [
    "as many coMentions as are let in",
    `{ ${times(20, (n) => `n${n}: coMentions(of: TOPICS, filter: {tabledFrom: "2009-01-${10 + n}"}) { totalCount }`)} }`,
  ],
  [
    "all facets of 6 filters",
    `{ ${times(6, (n) => `n${n}: questions(filter: {tabledFrom: "2009-01-${10 + n}"}) { totalCount facets { countries { count } topics { count } departments { count } parties { count } houses { count } askers { count } ministers { count } states { count } years { count } } }`)} }`,
  ],
  [
    "95 counts",
    `{ ${times(95, (n) => `n${n}: questions(filter: {tabledFrom: "2010-01-01", notTopics: ["Trade"], askers: [], houses: [COMMONS], tabledTo: "2026-${10 + (n % 3)}-${10 + (n % 19)}"}, first: ${n + 1}) { totalCount edges { node { uin } } }`)} }`,
  ],
  [
    "10,000 questions with their surroundings",
    `{ members(first: 100) { edges { node { questions(first: 100) { edges { node { uin heading state asker { name } department { name } answer { id answeredOn } } } } } } } }`,
  ],
  [
    "100 questions with long texts, many times",
    `{ questions(first: 100) { edges { node { ${times(400, (n) => `n${n}: text`)} } } } }`,
  ],
];
