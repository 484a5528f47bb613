-- The questions that are about each topic, newest first, with score and evidence (ABOUT).
SELECT wanted.value AS sourceId, question.*, about.score, about.method, about.evidence,
  question.sortKey AS cursorKey, question.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN question ON question.id IN (
  SELECT q.id FROM question_about_topic AS about CROSS JOIN question AS q ON q.id = about.questionId
  WHERE about.topicId = wanted.value
  --! topic-scored
  --? afterKey
  AND (about.sortKey, about.questionId) < (:afterKey, :afterId) --~
  --/ afterKey
  --! question-filter
  ORDER BY about.sortKey DESC, about.questionId DESC --~
  LIMIT :limit
)
JOIN question_about_topic AS about ON about.questionId = question.id AND about.topicId = wanted.value
ORDER BY wanted.key, question.sortKey DESC, question.id DESC; --~
