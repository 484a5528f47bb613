-- The parties each member belongs or belonged to, by name (MEMBER_OF).
SELECT wanted.value AS sourceId, party.*, party.name AS cursorKey, party.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN party ON party.id IN (
  SELECT found.id FROM member_of_party JOIN party AS found ON found.id = member_of_party.partyId
  WHERE member_of_party.memberId = wanted.value AND (found.name, found.id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
  ORDER BY found.name, found.id
  LIMIT :limit
)
ORDER BY wanted.key, party.name, party.id;
