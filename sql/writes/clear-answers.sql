-- Removes the edges of a shared answer before they are rewritten.
DELETE FROM answer_mentions_country WHERE answerId = :id;
DELETE FROM answer_about_topic WHERE answerId = :id;
DELETE FROM answer_original WHERE answerId = :id;
DELETE FROM reference WHERE fromLabel = 'Answer' AND fromId = :id;
