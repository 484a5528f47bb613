-- Conditions on a question q with a known asker: it names the countries within the scope, and it or its answer is about the topics.
--? aboutScope
AND q.askerId IS NOT NULL
--/ aboutScope
--? aboutCountryCodes
AND q.id IN (
  WITH asked_for (code, questions) AS MATERIALIZED (
    SELECT value, (SELECT count(*) FROM question_mentions_country WHERE countryCode = value)
    FROM json_each(:aboutCountryCodes)
  ),
  -- A question that names all but n of the countries names at least one of the n + 1 rarest, so only these are followed.
  rarest (code) AS MATERIALIZED (
    SELECT code FROM asked_for ORDER BY questions LIMIT json_array_length(:aboutCountryCodes) - :aboutNeeded + 1
  )
  -- For each entry found, the same index has the question's entries for the other countries.
  SELECT found.questionId FROM question_mentions_country AS found
  WHERE :aboutScope <> 'EXCHANGE' AND found.countryCode IN rarest AND (:aboutNeeded < 2 OR :aboutNeeded <= 1 + (
    SELECT count(*) FROM asked_for CROSS JOIN question_mentions_country AS other
      ON other.countryCode = asked_for.code AND other.sortKey = found.sortKey AND other.questionId = found.questionId
    WHERE asked_for.code <> found.countryCode
  ))
  UNION
  SELECT candidate.id FROM (
    SELECT question.id, question.answerId
    FROM question_mentions_country AS mentions JOIN question ON question.id = mentions.questionId
    WHERE mentions.countryCode IN rarest
    UNION
    SELECT question.id, question.answerId
    FROM answer_mentions_country AS mentions JOIN question ON question.answerId = mentions.answerId
    WHERE mentions.countryCode IN rarest
  ) AS candidate
  WHERE :aboutScope = 'EXCHANGE' AND (:aboutNeeded < 2 OR :aboutNeeded <= (
    SELECT count(*) FROM asked_for WHERE EXISTS (
      SELECT 1 FROM question_mentions_country AS mentions
      WHERE mentions.questionId = candidate.id AND mentions.countryCode = asked_for.code
    ) OR EXISTS (
      SELECT 1 FROM answer_mentions_country AS mentions
      WHERE mentions.answerId = candidate.answerId AND mentions.countryCode = asked_for.code
    )
  ))
)
AND (:aboutScope <> 'SENTENCE' OR :aboutNeeded < 2 OR EXISTS (
  SELECT 1 FROM question_mentions_country AS mentions, json_each(mentions.spans) AS span
  WHERE mentions.questionId = q.id AND mentions.countryCode IN (SELECT value FROM json_each(:aboutCountryCodes))
  GROUP BY span.value ->> 'sentence' HAVING count(DISTINCT mentions.countryCode) >= :aboutNeeded
))
--/ aboutCountryCodes
--? aboutTopicIds
AND q.id IN (
  SELECT questionId FROM question_about_topic WHERE topicId IN (SELECT value FROM json_each(:aboutTopicIds))
  UNION
  SELECT question.id
  FROM answer_about_topic AS about JOIN question ON question.answerId = about.answerId
  WHERE about.topicId IN (SELECT value FROM json_each(:aboutTopicIds))
)
--/ aboutTopicIds
