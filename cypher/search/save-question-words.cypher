// Writes what a question says, word by word, for full-text search.
UNWIND $rows AS row
MERGE (words:QuestionWords {id: row.id})
SET words.words = row.words;
