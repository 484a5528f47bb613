-- The current and former members for each constituency, newest first, with the dates (REPRESENTS).
SELECT wanted.value AS sourceId, member.*, edge."from", edge."to", edge.sortKey AS cursorKey, member.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member_represents_constituency AS edge ON edge.rowid IN (
  SELECT rowid FROM member_represents_constituency
  WHERE constituencyId = wanted.value
    --? afterKey
    AND (sortKey < :afterKey OR (sortKey = :afterKey AND memberId > :afterId)) --~
    --/ afterKey
  ORDER BY sortKey DESC, memberId ASC --~
  LIMIT :limit
)
JOIN member ON member.id = edge.memberId
ORDER BY wanted.key, edge.sortKey DESC, member.id ASC; --~
