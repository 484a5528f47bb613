-- The answers that are about each topic, newest first, with score and evidence (ABOUT).
SELECT wanted.value AS sourceId, answer.*, about.score, about.method, about.evidence,
  answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id IN (
  SELECT answerId FROM answer_about_topic
  WHERE topicId = wanted.value AND (sortKey, answerId) < (coalesce(:afterKey, '~'), coalesce(:afterId, ''))
  ORDER BY sortKey DESC, answerId DESC
  LIMIT :limit
)
JOIN answer_about_topic AS about ON about.answerId = answer.id AND about.topicId = wanted.value
ORDER BY wanted.key, answer.sortKey DESC, answer.id DESC;
