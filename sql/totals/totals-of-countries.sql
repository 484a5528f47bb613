-- How many questions and answers mention each given country.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM question_mentions_country WHERE countryCode = wanted.value) AS questions,
  (SELECT count(*) FROM answer_mentions_country WHERE countryCode = wanted.value) AS answers
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
