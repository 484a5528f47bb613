// The text that each given answer shares with others, identified by its first use.
UNWIND range(0, size($ids) - 1) AS position
MATCH (given:Answer {id: $ids[position]})
OPTIONAL MATCH (given)-[:SAME_TEXT_AS]->(joined:Answer)
WITH position, given, coalesce(joined, given) AS first
MATCH (answer:Answer)-[:SAME_TEXT_AS*0..1]->(first)
WITH position, given, first, count(answer) AS size,
  sum(CASE answer.textHash WHEN first.textHash THEN 1 ELSE 0 END) AS identical,
  min(answer.answeredOn) AS firstUsed, max(answer.answeredOn) AS lastUsed
WHERE size > 1
RETURN {
  sourceId: given.id,
  id: first.id,
  size: size,
  identical: identical,
  firstUsed: firstUsed,
  lastUsed: lastUsed
} AS row
ORDER BY position;
