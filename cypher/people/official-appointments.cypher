// The offices of all members, with the dates (HELD).
MATCH (member:Member {rank: 2})-[edge:HELD]->(office:Office)
RETURN {memberId: member.id, officeId: office.id, from: edge.from, to: edge.to} AS row
ORDER BY member.id, edge.sortKey, office.id;
