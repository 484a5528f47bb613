-- The answers that share each text, oldest first, with their similarity to its first use.
SELECT wanted.value AS sourceId, coalesce(same.similarity, 1.0) AS similarity,
  answer.sortKey AS cursorKey, answer.id AS cursorId,
--! answer-properties
FROM json_each(:ids) AS wanted
CROSS JOIN answer ON answer.rowid IN (
  SELECT a.rowid FROM answer AS a
  WHERE (a.id = wanted.value OR a.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = wanted.value))
    --? afterKey
    AND (a.sortKey, a.id) > (:afterKey, :afterId) --~
    --/ afterKey
    --! answer-filter
  ORDER BY a.sortKey ASC, a.id ASC --~
  LIMIT :limit
)
LEFT JOIN answer_same_text_as AS same ON same.answerId = answer.id AND same.firstAnswerId = wanted.value
ORDER BY wanted.key, answer.sortKey ASC, answer.id ASC; --~
