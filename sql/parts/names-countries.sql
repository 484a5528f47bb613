-- Conditions on a question or an answer: it names the countries, and for the scope SENTENCE in one sentence.
--? aboutCountryCodes
--? aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
AND text.id IN (
  WITH asked_for (code, texts) AS MATERIALIZED (
    SELECT value, (SELECT count(*) FROM text_mentions_country WHERE countryCode = value)
    FROM json_each(:aboutCountryCodes)
  ),
  -- What names all but n of the countries names at least one of the n + 1 rarest, so only these are followed.
  rarest (code) AS MATERIALIZED (
    SELECT code FROM asked_for ORDER BY texts LIMIT json_array_length(:aboutCountryCodes) - :aboutNeeded + 1
  )
  -- For each entry found, the same index has the entries for the other countries.
  SELECT found.textId FROM text_mentions_country AS found
  WHERE found.countryCode IN rarest
  --? textKind=QUESTION
  --! question-in-scope edge=found
  --/ textKind=QUESTION
  AND (:aboutNeeded < 2 OR :aboutNeeded <= 1 + (
    SELECT count(*) FROM asked_for CROSS JOIN text_mentions_country AS other
      ON other.countryCode = asked_for.code AND other.sortKey = found.sortKey AND other.textId = found.textId
    WHERE asked_for.code <> found.countryCode
    --? textKind=QUESTION
    --! question-in-scope edge=other
    --/ textKind=QUESTION
  ))
)
--/ aboutScope=ANSWER aboutScope=QUESTION aboutScope=SENTENCE
--? aboutScope=SENTENCE
AND (:aboutNeeded < 2 OR EXISTS (
  SELECT 1 FROM text_mentions_country AS mentions, json_each(mentions.spans) AS span
  WHERE mentions.textId = text.id AND mentions.countryCode IN (SELECT value FROM json_each(:aboutCountryCodes))
    -- The heading is not a sentence.
    AND span.value ->> 'sentence' >= 0
  GROUP BY span.value ->> 'sentence' HAVING count(DISTINCT mentions.countryCode) >= :aboutNeeded
))
--/ aboutScope=SENTENCE
--/ aboutCountryCodes
