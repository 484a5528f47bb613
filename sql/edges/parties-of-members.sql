-- The current and former parties of each member, newest first, with the dates (MEMBER_OF).
SELECT wanted.value AS sourceId, party.*, edge."from", edge."to", edge.sortKey AS cursorKey, party.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member_of_party AS edge ON edge.rowid IN (
  SELECT rowid FROM member_of_party
  WHERE memberId = wanted.value
    --? afterKey
    AND (sortKey < :afterKey OR (sortKey = :afterKey AND partyId > :afterId)) --~
    --/ afterKey
  ORDER BY sortKey DESC, partyId ASC --~
  LIMIT :limit
)
JOIN party ON party.id = edge.partyId
ORDER BY wanted.key, edge.sortKey DESC, party.id ASC; --~
