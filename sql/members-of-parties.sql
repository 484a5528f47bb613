-- The members of each party, by name (MEMBER_OF).
SELECT wanted.value AS sourceId, member.*, member.name AS cursorKey, member.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member ON member.id IN (
  SELECT found.id FROM member_of_party JOIN member AS found ON found.id = member_of_party.memberId
  WHERE member_of_party.partyId = wanted.value AND (found.name, found.id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
  ORDER BY found.name, found.id
  LIMIT :limit
)
ORDER BY wanted.key, member.name, member.id;
