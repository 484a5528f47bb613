-- Conditions on an answer a with a known minister: it names the countries within the scope, and it or one of its questions is about the topics.
--? aboutScope
AND a.ministerId IS NOT NULL
--/ aboutScope
--! names-countries textKind=ANSWER text=a textId=answerId text_mentions_country=answer_mentions_country
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
