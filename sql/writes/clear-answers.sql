-- Removes the edges of an answer that several questions share, before they are written again.
DELETE FROM answer_mentions_country WHERE answerId = :id;
DELETE FROM answer_about_topic WHERE answerId = :id;
DELETE FROM answer_original WHERE answerId = :id;
DELETE FROM reference WHERE fromLabel = 'Answer' AND fromId = :id;
