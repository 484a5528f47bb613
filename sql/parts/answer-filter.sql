-- Conditions on an answer a, on one of its questions, and on the countries and topics of the answer.
--! answer-conditions
--? !question-conditions
AND a.id IN (
  SELECT q.answerId FROM question AS q WHERE q.answerId IS NOT NULL
  --! question-conditions
)
--/ !question-conditions
--? words
AND a.wordsId IN (SELECT rowid / 2 FROM text_words WHERE text_words MATCH :words AND rowid % 2 = 1)
--/ words
--? countryCodes
AND a.id IN (
  SELECT answerId FROM answer_mentions_country
  WHERE countryCode IN (SELECT value FROM json_each(:countryCodes))
  GROUP BY answerId HAVING count(*) >= :countriesNeeded
)
--/ countryCodes
--? topicIds
AND a.id IN (
  SELECT answerId FROM answer_about_topic AS about
  WHERE topicId IN (SELECT value FROM json_each(:topicIds))
  --! topic-scored
)
--/ topicIds
--? notWords
AND a.wordsId NOT IN (SELECT rowid / 2 FROM text_words WHERE text_words MATCH :notWords AND rowid % 2 = 1)
--/ notWords
--? notCountryCodes
AND NOT EXISTS (
  SELECT 1 FROM answer_mentions_country AS mentions
  WHERE mentions.answerId = a.id AND mentions.countryCode IN (SELECT value FROM json_each(:notCountryCodes))
)
--/ notCountryCodes
--? notTopicIds
AND NOT EXISTS (
  SELECT 1 FROM answer_about_topic AS about
  WHERE about.answerId = a.id AND about.topicId IN (SELECT value FROM json_each(:notTopicIds))
  --! topic-scored
)
--/ notTopicIds
