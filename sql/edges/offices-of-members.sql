-- The offices each member held, newest first, with the dates (HELD).
SELECT wanted.value AS sourceId, office.*, edge."from", edge."to", edge.sortKey AS cursorKey, office.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member_held_office AS edge ON edge.rowid IN (
  SELECT rowid FROM member_held_office
  WHERE memberId = wanted.value
    --? afterKey
    AND (sortKey < :afterKey OR (sortKey = :afterKey AND officeId > :afterId)) --~
    --/ afterKey
  ORDER BY sortKey DESC, officeId ASC --~
  LIMIT :limit
)
JOIN office ON office.id = edge.officeId
ORDER BY wanted.key, edge.sortKey DESC, office.id ASC; --~
