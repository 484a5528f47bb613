-- The answers that mention each country, newest first, with every span (MENTIONS).
SELECT wanted.value AS sourceId, answer.*, mentions.count, mentions.spans, answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id IN (
  SELECT answerId FROM answer_mentions_country
  WHERE countryCode = wanted.value AND (sortKey, answerId) < (coalesce(:afterKey, '~'), coalesce(:afterId, ''))
  ORDER BY sortKey DESC, answerId DESC
  LIMIT :limit
)
JOIN answer_mentions_country AS mentions ON mentions.answerId = answer.id AND mentions.countryCode = wanted.value
ORDER BY wanted.key, answer.sortKey DESC, answer.id DESC;
