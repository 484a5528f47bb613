import { openToRead } from "../../../src/store/sqlite/open-to-read.ts";
import type { ByHand, Subject } from "./by-hand.ts";
import { FILTERED, PAGE } from "./compared-queries.ts";

const flagship = `
SELECT m.name, count(*) AS answerCount, count(DISTINCT a.textHash) AS distinctAnswerCount,
  min(a.answeredOn) AS firstAnswered, max(a.answeredOn) AS lastAnswered, count(*) OVER () AS totalCount
FROM answer_mentions_country AS one
JOIN answer_mentions_country AS other ON other.answerId = one.answerId AND other.countryCode = :second
JOIN answer AS a ON a.id = one.answerId
JOIN member AS m ON m.id = a.ministerId
WHERE one.countryCode = :first
GROUP BY m.id ORDER BY answerCount DESC, m.id LIMIT 10`;

const named = (text: "question" | "answer", id: string) => `
'countries', (SELECT json_group_array(json_object('name', c.name, 'count', e.count))
  FROM ${text}_mentions_country AS e JOIN country AS c ON c.code = e.countryCode WHERE e.${text}Id = ${id}),
'topics', (SELECT json_group_array(json_object('name', t.name, 'score', e.score))
  FROM ${text}_about_topic AS e JOIN topic AS t ON t.id = e.topicId WHERE e.${text}Id = ${id})`;

/** The ids of a page come first, so that texts are read for no others. */
const page = `
SELECT json_object('text', q.text, 'asker', asker.name, 'department', d.name, ${named("question", "q.id")},
  'answer', CASE WHEN a.id IS NOT NULL
    THEN json_object('text', a.text, 'minister', minister.name, ${named("answer", "a.id")}) END) AS row
FROM (SELECT id FROM question ORDER BY sortKey DESC, id DESC LIMIT ${PAGE}) AS page
JOIN question AS q ON q.id = page.id
LEFT JOIN member AS asker ON asker.id = q.askerId
LEFT JOIN department AS d ON d.id = q.departmentId
LEFT JOIN answer AS a ON a.id = q.answerId
LEFT JOIN member AS minister ON minister.id = a.ministerId
ORDER BY q.sortKey DESC, q.id DESC`;

const question = `
SELECT q.uin, q.heading, q.text, q.tabledOn, q.state, asker.name AS asker, d.name AS department,
  a.id AS answerId, a.text AS answerText, a.answeredOn, minister.name AS minister
FROM question AS q
LEFT JOIN member AS asker ON asker.id = q.askerId
LEFT JOIN department AS d ON d.id = q.departmentId
LEFT JOIN answer AS a ON a.id = q.answerId
LEFT JOIN member AS minister ON minister.id = a.ministerId
WHERE q.id = :id`;

const filter = `
SELECT q.uin, q.heading, q.tabledOn FROM question AS q
WHERE q.house = 'COMMONS' AND (
  EXISTS (SELECT 1 FROM question_mentions_country WHERE questionId = q.id AND countryCode = :second)
  OR EXISTS (SELECT 1 FROM answer_mentions_country WHERE answerId = q.answerId AND countryCode = :second))
ORDER BY q.sortKey DESC, q.id DESC LIMIT ${FILTERED}`;

const count = `
SELECT count(*) AS number FROM question_mentions_country AS e JOIN question AS q ON q.id = e.questionId
WHERE e.countryCode = :second AND q.house = 'COMMONS'`;

const timeline = `
SELECT substr(tabledOn, 1, 7) AS month, count(*) AS count FROM question WHERE tabledOn IS NOT NULL
GROUP BY month ORDER BY month`;

export function sqliteByHand(file: string, { questionId, countryCodes: [first, second] }: Subject): ByHand {
  const database = openToRead(file);
  const rowsOf = (text: string, values: Readonly<Record<string, string>> = {}) => {
    const statement = database.prepare(text);
    return () => statement.all(values);
  };
  const rows = {
    flagship: rowsOf(flagship, { first, second }),
    page: rowsOf(page),
    question: rowsOf(question, { id: questionId }),
    filter: rowsOf(filter, { second }),
    count: rowsOf(count, { second }),
    timeline: rowsOf(timeline),
  };
  return {
    run: {
      flagship: async () => rows.flagship(),
      page: async () => rows.page().map(({ row }) => JSON.parse(String(row))),
      question: async () => rows.question().map(withAnswer),
      filter: async () => rows.filter(),
      count: async () => rows.count().map(({ number }) => number),
      timeline: async () => rows.timeline(),
    },
    close: async () => database.close(),
  };
}

function withAnswer({
  answerId,
  answerText,
  answeredOn,
  minister,
  ...row
}: Readonly<Record<string, unknown>>) {
  return { ...row, answer: answerId === null ? null : { text: answerText, answeredOn, minister } };
}
