-- How many questions, countries, topics, references and answers of the same text each given answer is joined to.
SELECT given.id AS sourceId,
  (SELECT count(*) FROM question WHERE answerId = given.id) AS questions,
  (SELECT count(*) FROM answer_mentions_country WHERE answerId = given.id) AS countries,
  (SELECT count(*) FROM answer_about_topic WHERE answerId = given.id) AS topics,
  (SELECT count(*) FROM reference WHERE fromLabel = 'Answer' AND fromId = given.id) AS "references",
  (SELECT count(*) - 1 FROM answer WHERE textHash = given.textHash) AS sameText
FROM json_each(:ids) AS wanted JOIN answer AS given ON given.id = wanted.value
ORDER BY wanted.key;
