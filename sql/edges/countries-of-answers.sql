-- The countries each answer mentions, most mentioned first, with every span (MENTIONS).
SELECT wanted.value AS sourceId, country.*, mentions.count, mentions.spans,
  mentions.count AS cursorKey, country.code AS cursorId
FROM json_each(:ids) AS wanted
JOIN country ON country.code IN (
  SELECT countryCode FROM answer_mentions_country
  WHERE answerId = wanted.value
    --? afterKey
    AND (count < :afterKey OR (count = :afterKey AND countryCode > :afterId)) --~
    --/ afterKey
  ORDER BY count DESC, countryCode ASC --~
  LIMIT :limit
)
JOIN answer_mentions_country AS mentions ON mentions.answerId = wanted.value AND mentions.countryCode = country.code
ORDER BY wanted.key, mentions.count DESC, country.code ASC; --~
