-- Which ministers gave matching answers: how many, in how many distinct texts, from when to when, and the newest of them.
WITH asked_for (code) AS MATERIALIZED (SELECT value FROM json_each(:countryCodes)),
named (answerId, code) AS (
  SELECT answerId, countryCode FROM answer_mentions_country WHERE countryCode IN asked_for
  UNION
  SELECT question.answerId, mentions.countryCode
  FROM question_mentions_country AS mentions JOIN question ON question.id = mentions.questionId
  WHERE :scope = 'EXCHANGE' AND mentions.countryCode IN asked_for AND question.answerId IS NOT NULL
),
candidate (answerId) AS (
  SELECT answerId FROM named GROUP BY answerId HAVING count(*) >= :needed
  UNION ALL
  SELECT id FROM answer WHERE :needed = 0
),
matching AS MATERIALIZED (
  SELECT answer.id, answer.ministerId, answer.textHash, answer.answeredOn, answer.sortKey
  FROM candidate JOIN answer ON answer.id = candidate.answerId
  WHERE answer.ministerId IS NOT NULL
    AND (:scope <> 'SENTENCE' OR :needed < 2 OR EXISTS (
      SELECT 1 FROM answer_mentions_country AS mentions, json_each(mentions.spans) AS span
      WHERE mentions.answerId = answer.id AND mentions.countryCode IN asked_for
      GROUP BY span.value ->> 'sentence' HAVING count(DISTINCT mentions.countryCode) >= :needed
    ))
    AND (json_array_length(:topicIds) = 0
      OR EXISTS (
        SELECT 1 FROM answer_about_topic
        WHERE answerId = answer.id AND topicId IN (SELECT value FROM json_each(:topicIds))
      )
      OR EXISTS (
        SELECT 1 FROM question JOIN question_about_topic AS about ON about.questionId = question.id
        WHERE question.answerId = answer.id AND about.topicId IN (SELECT value FROM json_each(:topicIds))
      ))
),
counted AS MATERIALIZED (
  SELECT ministerId, count(*) AS answerCount, count(DISTINCT textHash) AS distinctAnswerCount,
    min(answeredOn) AS firstAnswered, max(answeredOn) AS lastAnswered
  FROM matching GROUP BY ministerId
)
SELECT member.*, answerCount, distinctAnswerCount, firstAnswered, lastAnswered,
  (SELECT count(*) FROM counted) AS totalCount,
  (
    SELECT json_group_array(id) FROM (
      SELECT id FROM matching WHERE ministerId = member.id ORDER BY sortKey DESC, id DESC LIMIT :evidence
    )
  ) AS answerIds,
  answerCount AS cursorKey, member.id AS cursorId
FROM counted JOIN member ON member.id = counted.ministerId
WHERE :afterKey IS NULL OR answerCount < :afterKey OR (answerCount = :afterKey AND member.id > :afterId)
ORDER BY answerCount DESC, member.id
LIMIT :limit;
