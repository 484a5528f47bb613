-- The departments that took over work from each department, newest first, with date and kind (SUCCEEDED_BY).
SELECT wanted.value AS sourceId, department.*, edge."on", edge.kind, edge."on" AS cursorKey, department.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN department_succeeded_by AS edge ON edge.rowid IN (
  SELECT rowid FROM department_succeeded_by
  WHERE fromId = wanted.value
    --? afterKey
    AND ("on" < :afterKey OR ("on" = :afterKey AND toId > :afterId)) --~
    --/ afterKey
  ORDER BY "on" DESC, toId ASC --~
  LIMIT :limit
)
JOIN department ON department.id = edge.toId
ORDER BY wanted.key, edge."on" DESC, department.id ASC; --~
