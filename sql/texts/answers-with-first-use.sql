-- A page of all answers, each with the hash of its text and the first answer with the same text (SAME_TEXT_AS).
SELECT answer.id, coalesce(answer.answeredOn, '') AS sortKey, answer.textHash, answer.truncated, answer.holding,
  same.firstAnswerId, same.similarity
FROM answer LEFT JOIN answer_same_text_as AS same ON same.answerId = answer.id
WHERE answer.id > :afterId
ORDER BY answer.id
LIMIT :limit;
