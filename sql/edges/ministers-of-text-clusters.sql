-- The ministers who used each text, most answers first, with the number and the dates.
WITH used AS MATERIALIZED (
  SELECT wanted.key AS position, wanted.value AS firstId, answer.ministerId, count(*) AS answerCount,
    min(answer.answeredOn) AS firstUsed, max(answer.answeredOn) AS lastUsed
  FROM json_each(:ids) AS wanted CROSS JOIN answer
    ON answer.id = wanted.value OR answer.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = wanted.value)
  WHERE answer.ministerId IS NOT NULL
  GROUP BY wanted.key, answer.ministerId
),
numbered AS (
  SELECT *, row_number() OVER (
    PARTITION BY position
    ORDER BY answerCount DESC, ministerId ASC --~
  ) AS number
  FROM used
  WHERE true
  --? afterKey
  AND (answerCount < :afterKey OR (answerCount = :afterKey AND ministerId > :afterId)) --~
  --/ afterKey
)
SELECT firstId AS sourceId, member.*, answerCount, firstUsed, lastUsed, answerCount AS cursorKey, member.id AS cursorId
FROM numbered JOIN member ON member.id = numbered.ministerId
WHERE number <= :limit
ORDER BY position, number;
