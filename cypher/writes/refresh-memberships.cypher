// Sets the parties of members not in official lists to those printed with their questions (MEMBER_OF).
MATCH (member:Member)-[edge:MEMBER_OF]->(party:Party)
WHERE member.rank < 2 AND NOT EXISTS { (member)-[:ASKED {partyId: party.id}]->() }
DELETE edge;

MATCH (member:Member)-[asked:ASKED]->()
WHERE member.rank < 2 AND asked.partyId IS NOT NULL
WITH DISTINCT member, asked.partyId AS partyId
MATCH (party:Party {id: partyId})
MERGE (member)-[:MEMBER_OF {sortKey: ''}]->(party);
