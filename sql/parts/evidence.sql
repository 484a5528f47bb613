-- The spans of exchanges that name the given countries or show the given topics. textKind says whether the ids are of questions or of answers.
-- CROSS JOIN keeps the join order, so that it starts from the few given ids, not from every text that mentions a country.
WITH country_code (code) AS MATERIALIZED (SELECT value FROM json_each(:countryCodes)),
topic_id (id) AS MATERIALIZED (SELECT value FROM json_each(:topicIds)),
asked (questionId, answerId) AS MATERIALIZED (
  SELECT question.id, question.answerId FROM json_each(:ids) AS given CROSS JOIN question
  --? textKind=ANSWER
  ON question.answerId = given.value
  --:
  ON question.id = given.value
  --/ textKind=ANSWER
),
answered (questionId, answerId) AS MATERIALIZED (
  --? textKind=ANSWER
  -- An answer to several questions is shown once.
  SELECT min(questionId), answerId FROM asked GROUP BY answerId
  --:
  SELECT questionId, answerId FROM asked
  --/ textKind=ANSWER
)
SELECT answerId, questionId, 'ANSWER' AS field, mentions.countryCode, NULL AS topicId, mentions.spans, answer.text, NULL AS heading
FROM answered CROSS JOIN answer_mentions_country AS mentions USING (answerId) CROSS JOIN answer ON answer.id = answerId
WHERE mentions.countryCode IN country_code
UNION ALL
SELECT asked.answerId, questionId, 'QUESTION', mentions.countryCode, NULL, mentions.spans, question.text, question.heading
FROM asked CROSS JOIN question_mentions_country AS mentions USING (questionId) CROSS JOIN question ON question.id = questionId
WHERE mentions.countryCode IN country_code
UNION ALL
SELECT answerId, questionId, 'ANSWER', NULL, about.topicId, about.evidence, answer.text, NULL
FROM answered CROSS JOIN answer_about_topic AS about USING (answerId) CROSS JOIN answer ON answer.id = answerId
WHERE about.topicId IN topic_id
--! topic-scored
UNION ALL
SELECT asked.answerId, questionId, 'QUESTION', NULL, about.topicId, about.evidence, question.text, question.heading
FROM asked CROSS JOIN question_about_topic AS about USING (questionId) CROSS JOIN question ON question.id = questionId
WHERE about.topicId IN topic_id
--! topic-scored
--? textKind=ANSWER
ORDER BY 1, 3, 2, 4, 5;
--:
ORDER BY 2, 3, 4, 5;
--/ textKind=ANSWER
