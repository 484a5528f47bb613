-- Conditions on a question q with a known asker: it names the countries within the scope, and it or its answer is about the topics.
--? aboutScope
AND q.askerId IS NOT NULL
--/ aboutScope
--! names-countries textKind=QUESTION text=q textId=questionId text_mentions_country=question_mentions_country
--! exchange-about
