-- The departments from which each department took over work, newest first, with date and kind (SUCCEEDED_BY).
SELECT wanted.value AS sourceId, department.*, edge."on", edge.kind, edge."on" AS cursorKey, department.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN department_succeeded_by AS edge ON edge.rowid IN (
  SELECT rowid FROM department_succeeded_by
  WHERE toId = wanted.value
    --? afterKey
    AND ("on" < :afterKey OR ("on" = :afterKey AND fromId > :afterId)) --~
    --/ afterKey
  ORDER BY "on" DESC, fromId ASC --~
  LIMIT :limit
)
JOIN department ON department.id = edge.fromId
ORDER BY wanted.key, edge."on" DESC, department.id ASC; --~
