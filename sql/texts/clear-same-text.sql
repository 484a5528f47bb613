-- Removes an answer from its text cluster.
DELETE FROM answer_same_text_as WHERE answerId = :id;
