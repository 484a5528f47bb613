-- How many countries, topics, references in both directions and changes each given question has.
SELECT wanted.value AS sourceId,
  --! counts-of-questions
  (SELECT count(*) FROM reference WHERE fromLabel = 'Question' AND fromId = wanted.value) AS "references",
  (SELECT count(*) FROM reference WHERE targetId = wanted.value) AS referredToBy,
  (SELECT count(*) FROM change WHERE questionId = wanted.value) AS changes
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
