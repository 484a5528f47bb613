// How many answers share each text, and how many ministers used it.
UNWIND range(0, size($ids) - 1) AS position
MATCH (first:Answer {id: $ids[position]})
MATCH (answer:Answer)-[:SAME_TEXT_AS*0..1]->(first)
OPTIONAL MATCH (answer)<-[:ANSWERED]-(minister:Member)
WITH position, first, count(answer) AS answers, count(DISTINCT minister) AS ministers
RETURN {
  sourceId: first.id,
  answers: answers,
  ministers: ministers
} AS row
ORDER BY position;
