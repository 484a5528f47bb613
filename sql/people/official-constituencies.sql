-- The constituencies of all members in official lists, with the dates (REPRESENTS).
SELECT edge.memberId AS memberId, constituency.name AS name, edge."from", edge."to"
FROM member JOIN member_represents_constituency AS edge ON edge.memberId = member.id
JOIN constituency ON constituency.id = edge.constituencyId
WHERE member.rank = 2
ORDER BY edge.memberId, edge.sortKey, edge.constituencyId;
