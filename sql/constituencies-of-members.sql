-- The constituencies each member represents or represented, by name (REPRESENTS).
SELECT wanted.value AS sourceId, constituency.*, constituency.name AS cursorKey, constituency.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN constituency ON constituency.id IN (
  SELECT found.id FROM member_represents_constituency JOIN constituency AS found ON found.id = member_represents_constituency.constituencyId
  WHERE member_represents_constituency.memberId = wanted.value AND (found.name, found.id) > (coalesce(:afterKey, ''), coalesce(:afterId, ''))
  ORDER BY found.name, found.id
  LIMIT :limit
)
ORDER BY wanted.key, constituency.name, constituency.id;
