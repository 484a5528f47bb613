-- How many questions and answers match a search.
SELECT count(*) AS count FROM text_words
WHERE text_words MATCH :text AND iif(text_words.rowid % 2 = 0, :inQuestions, :inAnswers);
