-- The other answers whose text is the same, oldest first: those that SAME_TEXT_AS joins to one first answer share its hash.
SELECT wanted.value AS sourceId, answer.*, 1.0 AS similarity, answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer AS given ON given.id = wanted.value
JOIN answer ON answer.rowid IN (
  SELECT rowid FROM answer AS other
  WHERE other.textHash = given.textHash AND other.id <> given.id
    AND (sortKey, id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
  ORDER BY sortKey, id
  LIMIT :limit
)
ORDER BY wanted.key, answer.sortKey, answer.id;
