-- The topics each answer is about, strongest first, with evidence (ABOUT).
SELECT wanted.value AS sourceId, topic.*, about.score, about.method, about.evidence,
  about.score AS cursorKey, topic.id AS cursorId
FROM json_each(:ids) AS wanted
JOIN topic ON topic.id IN (
  SELECT topicId FROM answer_about_topic AS about
  WHERE answerId = wanted.value
    --! topic-scored
    --? afterKey
    AND (score < :afterKey OR (score = :afterKey AND topicId > :afterId)) --~
    --/ afterKey
  ORDER BY score DESC, topicId ASC --~
  LIMIT :limit
)
JOIN answer_about_topic AS about ON about.answerId = wanted.value AND about.topicId = topic.id
ORDER BY wanted.key, about.score DESC, topic.id ASC; --~
