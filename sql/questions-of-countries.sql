-- The questions that mention each country, newest first, with every span (MENTIONS).
SELECT wanted.value AS sourceId, question.*, mentions.count, mentions.spans, question.sortKey AS cursorKey, question.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN question ON question.id IN (
  SELECT questionId FROM question_mentions_country
  WHERE countryCode = wanted.value AND (sortKey, questionId) < (coalesce(:afterKey, '~'), coalesce(:afterId, ''))
  ORDER BY sortKey DESC, questionId DESC
  LIMIT :limit
)
JOIN question_mentions_country AS mentions ON mentions.questionId = question.id AND mentions.countryCode = wanted.value
ORDER BY wanted.key, question.sortKey DESC, question.id DESC;
