// The parties of all members in official lists, with the dates (MEMBER_OF).
MATCH (member:Member {rank: 2})-[edge:MEMBER_OF]->(party:Party)
RETURN {memberId: member.id, name: party.name, from: edge.from, to: edge.to} AS row
ORDER BY member.id, edge.sortKey, party.id;
