-- Conditions on an answer a with a known minister: it names the countries within the scope, and it or one of its questions is about the topics.
--? aboutScope
AND a.ministerId IS NOT NULL
--/ aboutScope
--? aboutCountryCodes
--? aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
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
  WHERE found.countryCode IN rarest AND (:aboutNeeded < 2 OR :aboutNeeded <= 1 + (
    SELECT count(*) FROM asked_for CROSS JOIN answer_mentions_country AS other
      ON other.countryCode = asked_for.code AND other.sortKey = found.sortKey AND other.answerId = found.answerId
    WHERE asked_for.code <> found.countryCode
  ))
)
--/ aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
--? aboutScope=SENTENCE
AND (:aboutNeeded < 2 OR EXISTS (
  SELECT 1 FROM answer_mentions_country AS mentions, json_each(mentions.spans) AS span
  WHERE mentions.answerId = a.id AND mentions.countryCode IN (SELECT value FROM json_each(:aboutCountryCodes))
  GROUP BY span.value ->> 'sentence' HAVING count(DISTINCT mentions.countryCode) >= :aboutNeeded
))
--/ aboutScope=SENTENCE
--/ aboutCountryCodes
-- One and the same question must meet all conditions on a question, including those of the filter.
--? aboutCountryCodes aboutTopicIds
--? aboutScope=EXCHANGE aboutTopicIds
AND a.id IN (
  SELECT q.answerId FROM question AS q WHERE q.answerId IS NOT NULL
  --! question-conditions
  --! exchange-about
)
--/ aboutScope=EXCHANGE aboutTopicIds
--/ aboutCountryCodes aboutTopicIds
