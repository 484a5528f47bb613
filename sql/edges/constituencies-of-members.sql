-- The current and former constituencies of each member, newest first, with the dates (REPRESENTS).
SELECT wanted.value AS sourceId, constituency.*, edge."from", edge."to", edge.sortKey AS cursorKey, constituency.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member_represents_constituency AS edge ON edge.rowid IN (
  SELECT rowid FROM member_represents_constituency
  WHERE memberId = wanted.value
    --? afterKey
    AND (sortKey < :afterKey OR (sortKey = :afterKey AND constituencyId > :afterId)) --~
    --/ afterKey
  ORDER BY sortKey DESC, constituencyId ASC --~
  LIMIT :limit
)
JOIN constituency ON constituency.id = edge.constituencyId
ORDER BY wanted.key, edge.sortKey DESC, constituency.id ASC; --~
