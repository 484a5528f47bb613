-- How many countries each given question mentions, how many topics it is about and how often it changed.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question_mentions_country WHERE questionId = wanted.value) AS countries,
  (SELECT count(*) FROM question_about_topic WHERE questionId = wanted.value) AS topics,
  (SELECT count(*) FROM change WHERE questionId = wanted.value) AS changes
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
