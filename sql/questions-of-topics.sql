-- The questions that are about each topic, newest first, with score and evidence (ABOUT).
SELECT wanted.value AS sourceId, question.*, about.score, about.method, about.evidence,
  question.sortKey AS cursorKey, question.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN question ON question.id IN (
  SELECT questionId FROM question_about_topic
  WHERE topicId = wanted.value AND (sortKey, questionId) < (coalesce(:afterKey, '~'), coalesce(:afterId, ''))
  ORDER BY sortKey DESC, questionId DESC
  LIMIT :limit
)
JOIN question_about_topic AS about ON about.questionId = question.id AND about.topicId = wanted.value
ORDER BY wanted.key, question.sortKey DESC, question.id DESC;
