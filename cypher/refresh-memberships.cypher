// Makes the parties of members known by a printed name those printed with their questions (MEMBER_OF).
MATCH (member:Member)-[edge:MEMBER_OF]->(party:Party)
WHERE NOT member.resolved AND NOT EXISTS { (member)-[:ASKED {partyId: party.id}]->() }
DELETE edge;

MATCH (member:Member)-[asked:ASKED]->()
WHERE NOT member.resolved AND asked.partyId IS NOT NULL
WITH DISTINCT member, asked.partyId AS partyId
MATCH (party:Party {id: partyId})
MERGE (member)-[:MEMBER_OF]->(party);
