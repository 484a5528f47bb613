-- Keeps what an answer's text was made from, and what it said before a correction.
INSERT INTO answer_original (answerId, html, textBefore) VALUES (:answerId, :html, :textBefore)
ON CONFLICT (answerId) DO UPDATE SET html = excluded.html, textBefore = excluded.textBefore;
