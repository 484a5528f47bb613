-- Saves the HTML of an answer, and its text before a correction.
INSERT INTO answer_original (answerId, html, textBefore) VALUES (:answerId, :html, :textBefore)
ON CONFLICT (answerId) DO UPDATE SET html = excluded.html, textBefore = excluded.textBefore;
