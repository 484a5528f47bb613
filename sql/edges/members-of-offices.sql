-- The members who held each office, newest first, with the dates (HELD).
SELECT wanted.value AS sourceId, member.*, edge."from", edge."to", edge.sortKey AS cursorKey, member.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member_held_office AS edge ON edge.rowid IN (
  SELECT rowid FROM member_held_office
  WHERE officeId = wanted.value
    --? afterKey
    AND (sortKey < :afterKey OR (sortKey = :afterKey AND memberId > :afterId)) --~
    --/ afterKey
    --? on
    AND coalesce("from" <= :on, true) AND coalesce("to" >= :on, true)
    --/ on
  ORDER BY sortKey DESC, memberId ASC --~
  LIMIT :limit
)
JOIN member ON member.id = edge.memberId
ORDER BY wanted.key, edge.sortKey DESC, member.id ASC; --~
