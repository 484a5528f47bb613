-- Which ministers gave matching answers: how many, in how many distinct texts, from when to when, and the newest of them.
WITH asked_for (code, answers) AS MATERIALIZED (
  SELECT value, (SELECT count(*) FROM answer_mentions_country WHERE countryCode = value) FROM json_each(:countryCodes)
),
-- An answer that names all but n of the countries names at least one of the n + 1 rarest: only these are followed.
rarest (code) AS MATERIALIZED (
  SELECT code FROM asked_for ORDER BY answers LIMIT max(0, json_array_length(:countryCodes) - max(1, :needed) + 1)
),
-- Of the entries for one of those, an answer's entries for the others are found in the same index.
naming (answerId) AS (
  SELECT found.answerId FROM answer_mentions_country AS found
  WHERE :scope <> 'EXCHANGE' AND found.countryCode IN rarest AND (:needed < 2 OR :needed <= 1 + (
    SELECT count(*) FROM asked_for CROSS JOIN answer_mentions_country AS other
      ON other.countryCode = asked_for.code AND other.sortKey = found.sortKey AND other.answerId = found.answerId
    WHERE asked_for.code <> found.countryCode
  ))
  UNION
  SELECT answerId FROM (
    SELECT answerId FROM answer_mentions_country WHERE countryCode IN rarest
    UNION
    SELECT question.answerId
    FROM question_mentions_country AS mentions JOIN question ON question.id = mentions.questionId
    WHERE mentions.countryCode IN rarest AND question.answerId IS NOT NULL
  ) AS candidate
  WHERE :scope = 'EXCHANGE' AND (:needed < 2 OR :needed <= (
    SELECT count(*) FROM asked_for WHERE EXISTS (
      SELECT 1 FROM answer_mentions_country AS mentions
      WHERE mentions.answerId = candidate.answerId AND mentions.countryCode = asked_for.code
    ) OR EXISTS (
      SELECT 1 FROM question JOIN question_mentions_country AS mentions ON mentions.questionId = question.id
      WHERE question.answerId = candidate.answerId AND mentions.countryCode = asked_for.code
    )
  ))
  UNION
  SELECT answerId FROM answer_about_topic
  WHERE :needed = 0 AND topicId IN (SELECT value FROM json_each(:topicIds))
  UNION
  SELECT question.answerId
  FROM question_about_topic AS about JOIN question ON question.id = about.questionId
  WHERE :needed = 0 AND about.topicId IN (SELECT value FROM json_each(:topicIds)) AND question.answerId IS NOT NULL
  UNION
  SELECT id FROM answer WHERE :needed = 0 AND json_array_length(:topicIds) = 0
),
-- Without answer.sortKey: SQLite takes a computed column to need its whole row, and would not stay within answer_by_id.
matching AS MATERIALIZED (
  SELECT answer.id, answer.ministerId, answer.textHash, answer.answeredOn, coalesce(answer.answeredOn, '') AS sortKey
  FROM naming CROSS JOIN answer ON answer.id = naming.answerId
  WHERE answer.ministerId IS NOT NULL
    AND (:scope <> 'SENTENCE' OR :needed < 2 OR EXISTS (
      SELECT 1 FROM answer_mentions_country AS mentions, json_each(mentions.spans) AS span
      WHERE mentions.answerId = answer.id AND mentions.countryCode IN (SELECT code FROM asked_for)
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
WHERE true
--? afterKey
AND (answerCount < :afterKey OR (answerCount = :afterKey AND member.id > :afterId)) --~
--?
ORDER BY answerCount DESC, member.id ASC --~
LIMIT :limit;
