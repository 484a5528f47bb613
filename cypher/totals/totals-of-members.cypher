// How many edges of each kind each given member has.
UNWIND range(0, size($ids) - 1) AS position
OPTIONAL MATCH (member:Member {id: $ids[position]})
RETURN {
  sourceId: $ids[position],
  questions: COUNT { (member)-[:ASKED]->() },
  answers: COUNT { (member)-[:ANSWERED]->() },
  parties: COUNT { (member)-[:MEMBER_OF]->() },
  constituencies: COUNT { (member)-[:REPRESENTS]->() },
  offices: COUNT { (member)-[:HELD]->() }
} AS row
ORDER BY position;
