// Records that a member belonged to a party between two dates (MEMBER_OF).
UNWIND $rows AS row
MATCH (member:Member {id: row.memberId})
MATCH (party:Party {id: row.partyId})
MERGE (member)-[edge:MEMBER_OF {sortKey: coalesce(row.from, '')}]->(party)
SET edge.from = row.from, edge.to = row.to;
