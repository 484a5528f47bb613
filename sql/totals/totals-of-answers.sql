-- How many questions, countries, topics, references and answers with the same text each given answer has.
SELECT given.id AS sourceId,
  --! counts-of-answers
  (SELECT count(*) FROM reference WHERE fromLabel = 'Answer' AND fromId = given.id) AS "references",
  -- Counts the answers joined to the first use. If the given answer is one of them, the first use counts in its place.
  (
    SELECT count(*) FROM answer_same_text_as
    WHERE firstAnswerId = coalesce((SELECT firstAnswerId FROM answer_same_text_as WHERE answerId = given.id), given.id)
  ) AS sameText
FROM json_each(:ids) AS wanted JOIN answer AS given ON given.id = wanted.value
ORDER BY wanted.key;
