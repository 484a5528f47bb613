-- How many countries, topics, references in both directions and changes each given question has.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question_mentions_country WHERE questionId = wanted.value) AS countries,
  (
    SELECT count(*) FROM question_about_topic AS about WHERE questionId = wanted.value
    --! topic-scored
  ) AS topics,
  (SELECT count(*) FROM reference WHERE fromLabel = 'Question' AND fromId = wanted.value) AS "references",
  (SELECT count(*) FROM reference WHERE targetId = wanted.value) AS referredToBy,
  (SELECT count(*) FROM change WHERE questionId = wanted.value) AS changes
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
