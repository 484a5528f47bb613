// Sets the constituencies of members not in official lists to those printed with their questions (REPRESENTS).
MATCH (member:Member)-[edge:REPRESENTS]->(constituency:Constituency)
WHERE member.rank < 2 AND NOT EXISTS { (member)-[:ASKED {constituencyId: constituency.id}]->() }
DELETE edge;

MATCH (member:Member)-[asked:ASKED]->()
WHERE member.rank < 2 AND asked.constituencyId IS NOT NULL
WITH DISTINCT member, asked.constituencyId AS constituencyId
MATCH (constituency:Constituency {id: constituencyId})
MERGE (member)-[:REPRESENTS {sortKey: ''}]->(constituency);
