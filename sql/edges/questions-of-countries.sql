-- The questions that mention each country, newest first, with every span (MENTIONS).
SELECT wanted.value AS sourceId, question.*, mentions.count, mentions.spans, question.sortKey AS cursorKey, question.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN question ON question.id IN (
  SELECT q.id FROM question_mentions_country AS edge CROSS JOIN question AS q ON q.id = edge.questionId
  WHERE edge.countryCode = wanted.value
  --! in-fields textKind=QUESTION
  --? afterKey
  AND (edge.sortKey, edge.questionId) < (:afterKey, :afterId) --~
  --/ afterKey
  --! question-filter
  ORDER BY edge.sortKey DESC, edge.questionId DESC --~
  LIMIT :limit
)
JOIN question_mentions_country AS mentions ON mentions.questionId = question.id AND mentions.countryCode = wanted.value
ORDER BY wanted.key, question.sortKey DESC, question.id DESC; --~
