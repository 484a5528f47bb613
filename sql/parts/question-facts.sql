-- Conditions on a question q, on its answer, and on the countries and topics of both together, except on words they have.
--! question-conditions
--? !answer-conditions
AND q.answerId IN (
  SELECT a.id FROM answer AS a WHERE true
  --! answer-conditions
)
--/ !answer-conditions
--? countryCodes
AND q.id IN (
  SELECT questionId FROM (
    SELECT questionId, countryCode FROM question_mentions_country AS edge
    WHERE countryCode IN (SELECT value FROM json_each(:countryCodes))
    --! in-fields textKind=QUESTION
    UNION
    SELECT question.id, mentions.countryCode
    FROM answer_mentions_country AS mentions JOIN question ON question.answerId = mentions.answerId
    WHERE mentions.countryCode IN (SELECT value FROM json_each(:countryCodes))
    --! in-fields textKind=ANSWER
  )
  GROUP BY questionId HAVING count(*) >= :countriesNeeded
)
--/ countryCodes
--? topicIds
AND (
  q.id IN (
    SELECT questionId FROM question_about_topic AS about
    WHERE topicId IN (SELECT value FROM json_each(:topicIds))
    --! topic-scored
  )
  OR q.answerId IN (
    SELECT answerId FROM answer_about_topic AS about
    WHERE topicId IN (SELECT value FROM json_each(:topicIds))
    --! topic-scored
  )
)
--/ topicIds
--? notWords
AND q.wordsId NOT IN (SELECT rowid / 2 FROM text_words WHERE text_words MATCH :notWords AND rowid % 2 = 0)
AND (q.answerId IS NULL OR q.answerId NOT IN (
  SELECT id FROM answer
  WHERE wordsId IN (SELECT rowid / 2 FROM text_words WHERE text_words MATCH :notWords AND rowid % 2 = 1)
))
--/ notWords
--? notCountryCodes
AND NOT EXISTS (
  SELECT 1 FROM question_mentions_country AS edge
  WHERE edge.questionId = q.id AND edge.countryCode IN (SELECT value FROM json_each(:notCountryCodes))
  --! in-fields textKind=QUESTION
)
AND NOT EXISTS (
  SELECT 1 FROM answer_mentions_country AS mentions
  WHERE mentions.answerId = q.answerId AND mentions.countryCode IN (SELECT value FROM json_each(:notCountryCodes))
  --! in-fields textKind=ANSWER
)
--/ notCountryCodes
--? notTopicIds
AND NOT EXISTS (
  SELECT 1 FROM question_about_topic AS about
  WHERE about.questionId = q.id AND about.topicId IN (SELECT value FROM json_each(:notTopicIds))
  --! topic-scored
)
AND NOT EXISTS (
  SELECT 1 FROM answer_about_topic AS about
  WHERE about.answerId = q.answerId AND about.topicId IN (SELECT value FROM json_each(:notTopicIds))
  --! topic-scored
)
--/ notTopicIds
