-- The spans of the given questions and their answers that name the given countries or show the given topics.
-- CROSS JOIN keeps the join order, so that it starts from the few given questions, not from every text that mentions a country.
WITH given (questionId) AS MATERIALIZED (SELECT value FROM json_each(:ids)),
country_code (code) AS MATERIALIZED (SELECT value FROM json_each(:countryCodes)),
topic_id (id) AS MATERIALIZED (SELECT value FROM json_each(:topicIds))
SELECT question.answerId, question.id AS questionId,
  'QUESTION' AS field, mentions.countryCode, NULL AS topicId, mentions.spans, question.text, question.heading
FROM given CROSS JOIN question_mentions_country AS mentions USING (questionId)
CROSS JOIN question ON question.id = given.questionId
WHERE mentions.countryCode IN country_code
UNION ALL
SELECT question.answerId, question.id, 'ANSWER', mentions.countryCode, NULL, mentions.spans, answer.text, NULL
FROM given CROSS JOIN question ON question.id = given.questionId
CROSS JOIN answer_mentions_country AS mentions ON mentions.answerId = question.answerId
CROSS JOIN answer ON answer.id = question.answerId
WHERE mentions.countryCode IN country_code
UNION ALL
SELECT question.answerId, question.id, 'QUESTION', NULL, about.topicId, about.evidence, question.text, question.heading
FROM given CROSS JOIN question_about_topic AS about USING (questionId)
CROSS JOIN question ON question.id = given.questionId
WHERE about.topicId IN topic_id
--! topic-scored
UNION ALL
SELECT question.answerId, question.id, 'ANSWER', NULL, about.topicId, about.evidence, answer.text, NULL
FROM given CROSS JOIN question ON question.id = given.questionId
CROSS JOIN answer_about_topic AS about ON about.answerId = question.answerId
CROSS JOIN answer ON answer.id = question.answerId
WHERE about.topicId IN topic_id
--! topic-scored
ORDER BY 2, 3, 4, 5;
