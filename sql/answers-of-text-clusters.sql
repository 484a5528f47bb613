-- The answers that say each text, oldest first, with how similar they are to its first use.
SELECT wanted.value AS sourceId, answer.*, coalesce(same.similarity, 1.0) AS similarity,
  answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.rowid IN (
  SELECT other.rowid FROM answer AS other
  WHERE (other.id = wanted.value OR other.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = wanted.value))
    --? afterKey
    AND (other.sortKey, other.id) > (:afterKey, :afterId) --~
    --?
  ORDER BY other.sortKey ASC, other.id ASC --~
  LIMIT :limit
)
LEFT JOIN answer_same_text_as AS same ON same.answerId = answer.id AND same.firstAnswerId = wanted.value
ORDER BY wanted.key, answer.sortKey ASC, answer.id ASC; --~
