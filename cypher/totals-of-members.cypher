// How many edges of each kind every given member has.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (member:Member {id: $ids[place]})
RETURN {
  sourceId: $ids[place],
  questions: COUNT { (member)-[:ASKED]->() },
  answers: COUNT { (member)-[:ANSWERED]->() },
  parties: COUNT { (member)-[:MEMBER_OF]->() },
  constituencies: COUNT { (member)-[:REPRESENTS]->() },
  offices: COUNT { (member)-[:HELD]->() }
} AS row
ORDER BY place;
