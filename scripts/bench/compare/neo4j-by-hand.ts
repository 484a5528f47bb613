import neo4j from "neo4j-driver";
import { openDriver } from "../../../src/store/neo4j/open-driver.ts";
import type { ByHand, Subject } from "./by-hand.ts";
import { FILTERED, PAGE } from "./compared-queries.ts";

const flagship = `
MATCH (:Country {code: $first})<-[:MENTIONS]-(a:Answer)-[:MENTIONS]->(:Country {code: $second})
MATCH (a)<-[:ANSWERED]-(m:Member)
WITH m, count(a) AS answers, count(DISTINCT a.textHash) AS texts, min(a.answeredOn) AS first, max(a.answeredOn) AS last
ORDER BY answers DESC, m.id
WITH collect({name: m.name, answerCount: answers, distinctAnswerCount: texts, firstAnswered: first, lastAnswered: last}) AS rows
UNWIND rows[..10] AS row
RETURN row {.*, totalCount: size(rows)} AS row`;

const named = (text: string) => `
countries: [(${text})-[e:MENTIONS]->(c:Country) | {name: c.name, count: e.count}],
topics: [(${text})-[e:ABOUT]->(t:Topic) | {name: t.name, score: e.score}]`;

const page = `
MATCH (q:Question) USING INDEX q:Question(sortKey, id) WHERE q.sortKey >= '' AND q.id >= ''
WITH q ORDER BY q.sortKey DESC, q.id DESC LIMIT ${PAGE}
RETURN {text: q.text, asker: head([(q)<-[:ASKED]-(m) | m.name]), department: head([(q)-[:PUT_TO]->(d) | d.name]),
  ${named("q")}, answer: head([(q)<-[:ANSWERS]-(a) | {text: a.text, minister: head([(a)<-[:ANSWERED]-(m) | m.name]),
  ${named("a")}}])} AS row
ORDER BY q.sortKey DESC, q.id DESC`;

const question = `
MATCH (q:Question {id: $id})
RETURN {uin: q.uin, heading: q.heading, text: q.text, tabledOn: q.tabledOn, state: q.state,
  asker: head([(q)<-[:ASKED]-(m) | m.name]), department: head([(q)-[:PUT_TO]->(d) | d.name]),
  answer: head([(q)<-[:ANSWERS]-(a) | {text: a.text, answeredOn: a.answeredOn,
    minister: head([(a)<-[:ANSWERED]-(m) | m.name])}])} AS row`;

const filter = `
MATCH (c:Country {code: $second})
CALL (c) {
  MATCH (c)<-[:MENTIONS]-(q:Question) RETURN q
  UNION
  MATCH (c)<-[:MENTIONS]-(:Answer)-[:ANSWERS]->(q:Question) RETURN q
}
WITH q WHERE q.house = 'COMMONS'
RETURN {uin: q.uin, heading: q.heading, tabledOn: q.tabledOn} AS row
ORDER BY q.sortKey DESC, q.id DESC LIMIT ${FILTERED}`;

const count = `
MATCH (:Country {code: $second})<-[:MENTIONS]-(q:Question) WHERE q.house = 'COMMONS' RETURN count(q) AS row`;

const timeline = `
MATCH (q:Question) WHERE q.tabledOn IS NOT NULL
WITH left(q.tabledOn, 7) AS month, count(*) AS count
RETURN {month: month, count: count} AS row ORDER BY month`;

export function neo4jByHand(uri: string, { questionId, countryCodes: [first, second] }: Subject): ByHand {
  const driver = openDriver({ uri, user: null, password: null });
  const rowsOf =
    (text: string, values: Readonly<Record<string, string>> = {}) =>
    async () => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(text, values);
        return records.map((record) => record.get("row"));
      } finally {
        await session.close();
      }
    };
  return {
    run: {
      flagship: rowsOf(flagship, { first, second }),
      page: rowsOf(page),
      question: rowsOf(question, { id: questionId }),
      filter: rowsOf(filter, { second }),
      count: rowsOf(count, { second }),
      timeline: rowsOf(timeline),
    },
    close: () => driver.close(),
  };
}
