-- The current and former members of each party, newest first, with the dates (MEMBER_OF).
SELECT wanted.value AS sourceId, member.*, edge."from", edge."to", edge.sortKey AS cursorKey, member.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member_of_party AS edge ON edge.rowid IN (
  SELECT rowid FROM member_of_party
  WHERE partyId = wanted.value
    --? afterKey
    AND (sortKey < :afterKey OR (sortKey = :afterKey AND memberId > :afterId)) --~
    --/ afterKey
  ORDER BY sortKey DESC, memberId ASC --~
  LIMIT :limit
)
JOIN member ON member.id = edge.memberId
ORDER BY wanted.key, edge.sortKey DESC, member.id ASC; --~
