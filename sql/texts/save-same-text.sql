-- Joins a later answer to the first use of its text, replacing any earlier edge (SAME_TEXT_AS).
INSERT INTO answer_same_text_as (answerId, firstAnswerId, similarity) VALUES (:answerId, :firstAnswerId, :similarity)
ON CONFLICT (answerId) DO UPDATE SET firstAnswerId = excluded.firstAnswerId, similarity = excluded.similarity;
