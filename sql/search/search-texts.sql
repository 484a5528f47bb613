-- The questions and answers that match a search, best first.
-- Ids are looked up only for texts that may be on the page, because they score at least as high as its last one.
WITH found AS MATERIALIZED (
  SELECT rowid AS position, -rank AS score FROM text_words
  WHERE text_words MATCH :text AND iif(rowid % 2 = 0, :inQuestions, :inAnswers)
),
least AS MATERIALIZED (
  SELECT score FROM found
  WHERE true
  --? afterKey
  AND score < :afterKey --~
  --/ afterKey
  ORDER BY score DESC --~
  LIMIT 1 OFFSET :limit - 1
),
candidate AS (
  SELECT
    iif(position % 2 = 0, 'Question', 'Answer') AS label,
    iif(
      position % 2 = 0,
      (SELECT id FROM question WHERE wordsId = position / 2),
      (SELECT id FROM answer WHERE wordsId = position / 2)
    ) AS id,
    score
  FROM found
  WHERE coalesce(score >= (SELECT score FROM least), true) --~
  --? afterKey
  AND score <= :afterKey --~
  --/ afterKey
)
SELECT label, id, score, score AS cursorKey, label || ' ' || id AS cursorId FROM candidate
WHERE true
--? afterKey
AND (score < :afterKey OR (score = :afterKey AND label || ' ' || id > :afterId)) --~
--/ afterKey
ORDER BY score DESC, cursorId ASC --~
LIMIT :limit;
