-- Joins every later answer of a text to the first one of that text (SAME_TEXT_AS).
DELETE FROM answer_same_text_as;
INSERT INTO answer_same_text_as (answerId, firstAnswerId, similarity)
SELECT id, firstAnswerId, 1.0 FROM (
  SELECT id, first_value(id) OVER (PARTITION BY textHash ORDER BY sortKey, id) AS firstAnswerId FROM answer
)
WHERE id <> firstAnswerId;
