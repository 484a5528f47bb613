-- The ids of the questions whose text, or whose answer's text, is truncated.
SELECT question.id FROM question LEFT JOIN answer ON answer.id = question.answerId
WHERE question.id > :afterId AND (question.truncated OR answer.truncated)
ORDER BY question.id
LIMIT :limit;
