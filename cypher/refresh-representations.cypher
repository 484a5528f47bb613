// Makes the constituencies of members known by a printed name those printed with their questions (REPRESENTS).
MATCH (member:Member)-[edge:REPRESENTS]->(constituency:Constituency)
WHERE NOT member.resolved AND NOT EXISTS { (member)-[:ASKED {constituencyId: constituency.id}]->() }
DELETE edge;

MATCH (member:Member)-[asked:ASKED]->()
WHERE NOT member.resolved AND asked.constituencyId IS NOT NULL
WITH DISTINCT member, asked.constituencyId AS constituencyId
MATCH (constituency:Constituency {id: constituencyId})
MERGE (member)-[:REPRESENTS]->(constituency);
