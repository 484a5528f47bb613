-- Conditions on a question q and its answer together. For EXCHANGE, the two together name the countries, and one of them is about the topics.
--? aboutCountryCodes
--? aboutScope=EXCHANGE
AND q.id IN (
  WITH asked_for (code, texts) AS MATERIALIZED (
    SELECT value, (SELECT count(*) FROM question_mentions_country WHERE countryCode = value)
      + (SELECT count(*) FROM answer_mentions_country WHERE countryCode = value)
    FROM json_each(:aboutCountryCodes)
  ),
  -- An exchange that names all but n of the countries names at least one of the n + 1 rarest, so only these are followed.
  rarest (code) AS MATERIALIZED (
    SELECT code FROM asked_for ORDER BY texts LIMIT json_array_length(:aboutCountryCodes) - :aboutNeeded + 1
  )
  SELECT candidate.id FROM (
    SELECT question.id, question.answerId
    FROM question_mentions_country AS edge JOIN question ON question.id = edge.questionId
    WHERE edge.countryCode IN rarest
    --! in-fields textKind=QUESTION fields=aboutFields
    UNION
    SELECT question.id, question.answerId
    FROM answer_mentions_country AS mentions JOIN question ON question.answerId = mentions.answerId
    WHERE mentions.countryCode IN rarest
    --! in-fields textKind=ANSWER fields=aboutFields
  ) AS candidate
  WHERE :aboutNeeded < 2 OR :aboutNeeded <= (
    SELECT count(*) FROM asked_for WHERE EXISTS (
      SELECT 1 FROM question_mentions_country AS edge
      WHERE edge.questionId = candidate.id AND edge.countryCode = asked_for.code
      --! in-fields textKind=QUESTION fields=aboutFields
    ) OR EXISTS (
      SELECT 1 FROM answer_mentions_country AS mentions
      WHERE mentions.answerId = candidate.answerId AND mentions.countryCode = asked_for.code
      --! in-fields textKind=ANSWER fields=aboutFields
    )
  )
)
--/ aboutScope=EXCHANGE
--/ aboutCountryCodes
--? aboutTopicIds
AND q.id IN (
  SELECT questionId FROM question_about_topic AS about WHERE topicId IN (SELECT value FROM json_each(:aboutTopicIds))
  --? aboutMinScore
  AND about.score >= :aboutMinScore
  --/ aboutMinScore
  UNION
  SELECT question.id
  FROM answer_about_topic AS about JOIN question ON question.answerId = about.answerId
  WHERE about.topicId IN (SELECT value FROM json_each(:aboutTopicIds))
  --? aboutMinScore
  AND about.score >= :aboutMinScore
  --/ aboutMinScore
)
--/ aboutTopicIds
