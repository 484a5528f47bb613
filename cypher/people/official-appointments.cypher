// The offices that all members held, with the days between which (HELD).
MATCH (member:Member {rank: 2})-[edge:HELD]->(office:Office)
RETURN {memberId: member.id, officeId: office.id, from: edge.from, to: edge.to} AS row
ORDER BY member.id, edge.sortKey, office.id;
