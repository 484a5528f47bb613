-- The text that each given answer shares with others, identified by its first use.
WITH given AS MATERIALIZED (
  SELECT wanted.key AS position, answer.id, coalesce(same.firstAnswerId, answer.id) AS firstId
  FROM json_each(:ids) AS wanted
  JOIN answer ON answer.id = wanted.value
  LEFT JOIN answer_same_text_as AS same ON same.answerId = answer.id
)
SELECT given.id AS sourceId, first.id, count(*) AS size, sum(answer.textHash = first.textHash) AS identical,
  min(answer.answeredOn) AS firstUsed, max(answer.answeredOn) AS lastUsed
FROM given CROSS JOIN answer AS first ON first.id = given.firstId CROSS JOIN answer
  ON answer.id = first.id OR answer.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = first.id)
GROUP BY given.position
HAVING count(*) > 1
ORDER BY given.position;
