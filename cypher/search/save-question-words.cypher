// Writes the words of a question for full-text search.
UNWIND $rows AS row
MERGE (words:QuestionWords {id: row.id})
SET words.words = row.words;
