-- The offices of each department, by name (PART_OF).
SELECT wanted.value AS sourceId, office.*, office.name AS cursorKey, office.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN office ON office.rowid IN (
  SELECT rowid FROM office AS found
  WHERE found.departmentId = wanted.value
  --? afterKey
  AND (name, id) > (:afterKey, :afterId) --~
  --/ afterKey
  ORDER BY name ASC, id ASC --~
  LIMIT :limit
)
ORDER BY wanted.key, office.name ASC, office.id ASC; --~
