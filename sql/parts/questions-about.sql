-- Conditions on a question q with a known asker: it names the countries within the scope, and it or its answer is about the topics.
--? aboutScope
AND q.askerId IS NOT NULL
--/ aboutScope
--? aboutCountryCodes
--? aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
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
  WHERE found.countryCode IN rarest
  --? aboutScope=SENTENCE
  AND found.count > found.headingCount
  --: aboutFields
  AND (found.count > found.headingCount AND 'QUESTION' IN (SELECT value FROM json_each(:aboutFields))
    OR found.headingCount > 0 AND 'HEADING' IN (SELECT value FROM json_each(:aboutFields)))
  --/ aboutScope=SENTENCE
  AND (:aboutNeeded < 2 OR :aboutNeeded <= 1 + (
    SELECT count(*) FROM asked_for CROSS JOIN question_mentions_country AS other
      ON other.countryCode = asked_for.code AND other.sortKey = found.sortKey AND other.questionId = found.questionId
    WHERE asked_for.code <> found.countryCode
    --? aboutScope=SENTENCE
    AND other.count > other.headingCount
    --: aboutFields
    AND (other.count > other.headingCount AND 'QUESTION' IN (SELECT value FROM json_each(:aboutFields))
      OR other.headingCount > 0 AND 'HEADING' IN (SELECT value FROM json_each(:aboutFields)))
    --/ aboutScope=SENTENCE
  ))
)
--/ aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
--? aboutScope=SENTENCE
AND (:aboutNeeded < 2 OR EXISTS (
  SELECT 1 FROM question_mentions_country AS mentions, json_each(mentions.spans) AS span
  WHERE mentions.questionId = q.id AND mentions.countryCode IN (SELECT value FROM json_each(:aboutCountryCodes))
    -- The heading is not a sentence.
    AND span.value ->> 'sentence' >= 0
  GROUP BY span.value ->> 'sentence' HAVING count(DISTINCT mentions.countryCode) >= :aboutNeeded
))
--/ aboutScope=SENTENCE
--/ aboutCountryCodes
--! exchange-about
