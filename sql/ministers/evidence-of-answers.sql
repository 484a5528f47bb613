-- The spans of the given answers and their questions that name the given countries or show the given topics.
-- CROSS JOIN keeps the join order, so that it starts from the few given answers, not from every text that mentions a country.
WITH given (answerId) AS MATERIALIZED (SELECT value FROM json_each(:ids)),
country_code (code) AS MATERIALIZED (SELECT value FROM json_each(:countryCodes)),
topic_id (id) AS MATERIALIZED (SELECT value FROM json_each(:topicIds))
SELECT answer.id AS answerId, (SELECT min(id) FROM question WHERE answerId = answer.id) AS questionId,
  'ANSWER' AS field, mentions.countryCode, NULL AS topicId, mentions.spans, answer.text, NULL AS heading
FROM given CROSS JOIN answer_mentions_country AS mentions USING (answerId)
CROSS JOIN answer ON answer.id = given.answerId
WHERE mentions.countryCode IN country_code
UNION ALL
SELECT question.answerId, question.id, 'QUESTION', mentions.countryCode, NULL, mentions.spans, question.text, question.heading
FROM given CROSS JOIN question USING (answerId)
CROSS JOIN question_mentions_country AS mentions ON mentions.questionId = question.id
WHERE mentions.countryCode IN country_code
UNION ALL
SELECT answer.id, (SELECT min(id) FROM question WHERE answerId = answer.id),
  'ANSWER', NULL, about.topicId, about.evidence, answer.text, NULL
FROM given CROSS JOIN answer_about_topic AS about USING (answerId)
CROSS JOIN answer ON answer.id = given.answerId
WHERE about.topicId IN topic_id
--! topic-scored
UNION ALL
SELECT question.answerId, question.id, 'QUESTION', NULL, about.topicId, about.evidence, question.text, question.heading
FROM given CROSS JOIN question USING (answerId)
CROSS JOIN question_about_topic AS about ON about.questionId = question.id
WHERE about.topicId IN topic_id
--! topic-scored
ORDER BY 1, 3, 2, 4, 5;
