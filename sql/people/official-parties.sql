-- The parties of all members in official lists, with the dates (MEMBER_OF).
SELECT edge.memberId AS memberId, party.name AS name, edge."from", edge."to"
FROM member JOIN member_of_party AS edge ON edge.memberId = member.id
JOIN party ON party.id = edge.partyId
WHERE member.rank = 2
ORDER BY edge.memberId, edge.sortKey, edge.partyId;
