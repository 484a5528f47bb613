-- Pairs of countries or topics mentioned together in questions matching a filter, and how much more often than by chance.
WITH matching AS MATERIALIZED (
  SELECT q.id, q.answerId
  --! filtered-questions
),
-- The distinct countries or topics of each question with its answer, or of each answer alone.
named (unit, value) AS MATERIALIZED (
  --? of=COUNTRIES
  --? scope=EXCHANGE
  SELECT id, countryCode FROM matching CROSS JOIN question_mentions_country ON questionId = id
  UNION
  SELECT id, countryCode FROM matching CROSS JOIN answer_mentions_country USING (answerId)
  --/ scope=EXCHANGE
  --? scope=ANSWER
  SELECT DISTINCT answerId, countryCode FROM matching CROSS JOIN answer_mentions_country USING (answerId)
  --/ scope=ANSWER
  --/ of=COUNTRIES
  --? of=TOPICS
  --? scope=EXCHANGE
  SELECT id, topicId FROM matching CROSS JOIN question_about_topic AS about ON questionId = id
  WHERE true
  --! topic-scored
  UNION
  SELECT id, topicId FROM matching CROSS JOIN answer_about_topic AS about USING (answerId)
  WHERE true
  --! topic-scored
  --/ scope=EXCHANGE
  --? scope=ANSWER
  SELECT DISTINCT answerId, topicId FROM matching CROSS JOIN answer_about_topic AS about USING (answerId)
  WHERE true
  --! topic-scored
  --/ scope=ANSWER
  --/ of=TOPICS
),
units (count) AS MATERIALIZED (
  --? scope=EXCHANGE
  SELECT count(*) FROM matching
  --/ scope=EXCHANGE
  --? scope=ANSWER
  SELECT count(DISTINCT answerId) FROM matching
  --/ scope=ANSWER
),
own (value, count) AS MATERIALIZED (SELECT value, count(*) FROM named GROUP BY value),
pair (one, other, weight) AS MATERIALIZED (
  SELECT first.value, second.value, count(*)
  FROM named AS first JOIN named AS second ON second.unit = first.unit AND second.value > first.value
  GROUP BY first.value, second.value HAVING count(*) >= :minimumSupport
),
measured AS (
  SELECT one, other, weight, a.count AS oneCount, b.count AS otherCount, units.count AS units,
    weight * 1.0 * units.count / (a.count * b.count) AS lift
  FROM pair JOIN own AS a ON a.value = one JOIN own AS b ON b.value = other CROSS JOIN units
),
placed AS (
  SELECT measured.*, CASE :order WHEN 'LIFT' THEN lift ELSE weight END AS cursorKey, one || ' ' || other AS cursorId
  FROM measured
)
SELECT placed.*, (SELECT count(*) FROM pair) AS totalCount FROM placed
--? afterKey
WHERE cursorKey < :afterKey OR (cursorKey = :afterKey AND cursorId > :afterId) --~
--/ afterKey
ORDER BY cursorKey DESC, cursorId ASC --~
LIMIT :limit;
