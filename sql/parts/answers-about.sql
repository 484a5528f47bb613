-- Conditions on an answer a with a known minister: it names the countries within the scope, and it or its question is about the topics.
--? aboutScope
AND a.ministerId IS NOT NULL
--/ aboutScope
--? aboutCountryCodes
AND a.id IN (
  WITH asked_for (code, answers) AS MATERIALIZED (
    SELECT value, (SELECT count(*) FROM answer_mentions_country WHERE countryCode = value)
    FROM json_each(:aboutCountryCodes)
  ),
  -- An answer that names all but n of the countries names at least one of the n + 1 rarest, so only these are followed.
  rarest (code) AS MATERIALIZED (
    SELECT code FROM asked_for ORDER BY answers LIMIT json_array_length(:aboutCountryCodes) - :aboutNeeded + 1
  )
  -- For each entry found, the same index has the answer's entries for the other countries.
  SELECT found.answerId FROM answer_mentions_country AS found
  WHERE :aboutScope <> 'EXCHANGE' AND found.countryCode IN rarest AND (:aboutNeeded < 2 OR :aboutNeeded <= 1 + (
    SELECT count(*) FROM asked_for CROSS JOIN answer_mentions_country AS other
      ON other.countryCode = asked_for.code AND other.sortKey = found.sortKey AND other.answerId = found.answerId
    WHERE asked_for.code <> found.countryCode
  ))
  UNION
  SELECT answerId FROM (
    SELECT answerId FROM answer_mentions_country WHERE countryCode IN rarest
    UNION
    SELECT question.answerId
    FROM question_mentions_country AS mentions JOIN question ON question.id = mentions.questionId
    WHERE mentions.countryCode IN rarest AND question.answerId IS NOT NULL
  ) AS candidate
  WHERE :aboutScope = 'EXCHANGE' AND (:aboutNeeded < 2 OR :aboutNeeded <= (
    SELECT count(*) FROM asked_for WHERE EXISTS (
      SELECT 1 FROM answer_mentions_country AS mentions
      WHERE mentions.answerId = candidate.answerId AND mentions.countryCode = asked_for.code
    ) OR EXISTS (
      SELECT 1 FROM question JOIN question_mentions_country AS mentions ON mentions.questionId = question.id
      WHERE question.answerId = candidate.answerId AND mentions.countryCode = asked_for.code
    )
  ))
)
AND (:aboutScope <> 'SENTENCE' OR :aboutNeeded < 2 OR EXISTS (
  SELECT 1 FROM answer_mentions_country AS mentions, json_each(mentions.spans) AS span
  WHERE mentions.answerId = a.id AND mentions.countryCode IN (SELECT value FROM json_each(:aboutCountryCodes))
  GROUP BY span.value ->> 'sentence' HAVING count(DISTINCT mentions.countryCode) >= :aboutNeeded
))
--/ aboutCountryCodes
--? aboutTopicIds
AND a.id IN (
  SELECT answerId FROM answer_about_topic WHERE topicId IN (SELECT value FROM json_each(:aboutTopicIds))
  UNION
  SELECT question.answerId
  FROM question_about_topic AS about JOIN question ON question.id = about.questionId
  WHERE about.topicId IN (SELECT value FROM json_each(:aboutTopicIds)) AND question.answerId IS NOT NULL
)
--/ aboutTopicIds
