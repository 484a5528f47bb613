// The constituencies of all members in official lists, with the dates (REPRESENTS).
MATCH (member:Member {rank: 2})-[edge:REPRESENTS]->(constituency:Constituency)
RETURN {memberId: member.id, name: constituency.name, from: edge.from, to: edge.to} AS row
ORDER BY member.id, edge.sortKey, constituency.id;
