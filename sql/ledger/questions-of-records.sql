-- The questions of these records, and of other records of the same questions, with what an import counts of them.
WITH family AS (
  SELECT value AS id FROM json_each(:ids)
  UNION
  SELECT other.recordId FROM json_each(:ids) AS wanted
  JOIN record ON record.recordId = wanted.value
  JOIN record AS other ON other.naturalId = record.naturalId
)
SELECT question.id, question.answerId,
  CASE WHEN NOT asker.resolved THEN asker.id END AS unresolvedAskerId,
  CASE WHEN NOT minister.resolved THEN minister.id END AS unresolvedMinisterId,
  CASE WHEN question.askerCandidateIds <> '[]' THEN question.askerId END AS ambiguousAskerId,
  CASE WHEN answer.candidateIds <> '[]' THEN answer.ministerId END AS ambiguousMinisterId
FROM family
JOIN question ON question.id = family.id
LEFT JOIN member AS asker ON asker.id = question.askerId
LEFT JOIN answer ON answer.id = question.answerId
LEFT JOIN member AS minister ON minister.id = answer.ministerId
ORDER BY question.id;
