-- The offices of all members, with the dates (HELD).
SELECT edge.memberId AS memberId, edge.officeId AS officeId, edge."from", edge."to"
FROM member JOIN member_held_office AS edge ON edge.memberId = member.id
WHERE member.rank = 2
ORDER BY edge.memberId, edge.sortKey, edge.officeId;
