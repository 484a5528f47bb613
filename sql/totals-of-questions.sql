-- How many countries each given question mentions and how many topics it is about.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question_mentions_country WHERE questionId = wanted.value) AS countries,
  (SELECT count(*) FROM question_about_topic WHERE questionId = wanted.value) AS topics
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
