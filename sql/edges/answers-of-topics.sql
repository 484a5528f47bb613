-- The answers that are about each topic, newest first, with score and evidence (ABOUT).
SELECT wanted.value AS sourceId, answer.*, about.score, about.method, about.evidence,
  answer.sortKey AS cursorKey, answer.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN answer ON answer.id IN (
  SELECT a.id FROM answer_about_topic AS about CROSS JOIN answer AS a ON a.id = about.answerId
  WHERE about.topicId = wanted.value
  --! topic-scored
  --? afterKey
  AND (about.sortKey, about.answerId) < (:afterKey, :afterId) --~
  --/ afterKey
  --! answer-filter
  ORDER BY about.sortKey DESC, about.answerId DESC --~
  LIMIT :limit
)
JOIN answer_about_topic AS about ON about.answerId = answer.id AND about.topicId = wanted.value
ORDER BY wanted.key, answer.sortKey DESC, answer.id DESC; --~
