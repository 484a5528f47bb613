// Removes the parties, constituencies and offices of a member before those of official lists are written.
UNWIND $rows AS row
MATCH (member:Member {id: row.id})-[edge:MEMBER_OF|REPRESENTS|HELD]->()
DELETE edge;
