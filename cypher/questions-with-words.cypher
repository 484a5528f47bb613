// The ids of the questions that match a search, themselves or by their answer; null if there are more than $most.
CALL db.index.fulltext.queryNodes('words_of_texts', $words) YIELD node
CALL (node) {
  WITH node WHERE node:Question
  RETURN node.id AS id
UNION ALL
  MATCH (node)-[:ANSWERS]->(q:Question)
  RETURN q.id AS id
}
WITH DISTINCT id
LIMIT $most + 1
WITH collect(id) AS ids
RETURN {ids: CASE WHEN size(ids) <= $most THEN ids END} AS row;
