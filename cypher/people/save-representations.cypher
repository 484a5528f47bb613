// Records that a member represented a constituency between two dates (REPRESENTS).
UNWIND $rows AS row
MATCH (member:Member {id: row.memberId})
MATCH (constituency:Constituency {id: row.constituencyId})
MERGE (member)-[edge:REPRESENTS {sortKey: coalesce(row.from, '')}]->(constituency)
SET edge.from = row.from, edge.to = row.to;
