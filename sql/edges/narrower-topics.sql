-- The narrower topics of each topic, by name (PART_OF).
SELECT wanted.value AS sourceId, topic.*, topic.name AS cursorKey, topic.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN topic ON topic.rowid IN (
  SELECT rowid FROM topic AS narrower
  WHERE narrower.broaderId = wanted.value
  --? afterKey
  AND (name, id) > (:afterKey, :afterId) --~
  --/ afterKey
  ORDER BY name ASC, id ASC --~
  LIMIT :limit
)
ORDER BY wanted.key, topic.name ASC, topic.id ASC; --~
