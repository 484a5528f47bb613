-- The ids of the questions whose text is truncated, or whose answer's text.
SELECT question.id FROM question LEFT JOIN answer ON answer.id = question.answerId
WHERE question.id > :afterId AND (question.truncated OR answer.truncated)
ORDER BY question.id
LIMIT :limit;
