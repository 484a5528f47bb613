// Records that a member held an office between two dates (HELD).
UNWIND $rows AS row
MATCH (member:Member {id: row.memberId})
MATCH (office:Office {id: row.officeId})
MERGE (member)-[edge:HELD {sortKey: coalesce(row.from, '')}]->(office)
SET edge.from = row.from, edge.to = row.to;
