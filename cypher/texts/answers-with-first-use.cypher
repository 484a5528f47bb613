// A page of all answers, each with the hash of its text and the first answer with the same text (SAME_TEXT_AS).
MATCH (answer:Answer)
WHERE answer.id > $afterId
WITH answer
ORDER BY answer.id
LIMIT $limit
OPTIONAL MATCH (answer)-[same:SAME_TEXT_AS]->(first:Answer)
RETURN answer {
  .id, .sortKey, .textHash, .truncated, .holding,
  firstAnswerId: first.id,
  similarity: same.similarity
} AS row
ORDER BY answer.id;
