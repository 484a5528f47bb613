-- The answers that mention each country, newest first, with every span (MENTIONS).
SELECT wanted.value AS sourceId, answer.*, mentions.count, mentions.spans, answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id IN (
  SELECT a.id FROM answer_mentions_country AS edge CROSS JOIN answer AS a ON a.id = edge.answerId
  WHERE edge.countryCode = wanted.value
  --? afterKey
  AND (edge.sortKey, edge.answerId) < (:afterKey, :afterId) --~
  --/ afterKey
  --! answer-filter
  ORDER BY edge.sortKey DESC, edge.answerId DESC --~
  LIMIT :limit
)
JOIN answer_mentions_country AS mentions ON mentions.answerId = answer.id AND mentions.countryCode = wanted.value
ORDER BY wanted.key, answer.sortKey DESC, answer.id DESC; --~
