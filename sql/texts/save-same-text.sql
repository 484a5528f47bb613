-- Joins a later answer of a text to the first use of that text, whatever it was joined to before (SAME_TEXT_AS).
INSERT INTO answer_same_text_as (answerId, firstAnswerId, similarity) VALUES (:answerId, :firstAnswerId, :similarity)
ON CONFLICT (answerId) DO UPDATE SET firstAnswerId = excluded.firstAnswerId, similarity = excluded.similarity;
