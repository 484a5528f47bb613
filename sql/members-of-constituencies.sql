-- The members who represent or represented each constituency, by name (REPRESENTS).
SELECT wanted.value AS sourceId, member.*, member.name AS cursorKey, member.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN member ON member.id IN (
  SELECT found.id FROM member_represents_constituency JOIN member AS found ON found.id = member_represents_constituency.memberId
  WHERE member_represents_constituency.constituencyId = wanted.value AND (found.name, found.id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
  ORDER BY found.name, found.id
  LIMIT :limit
)
ORDER BY wanted.key, member.name, member.id;
