// Writes the words of an answer for full-text search.
UNWIND $rows AS row
MERGE (words:AnswerWords {id: row.id})
SET words.words = row.words;
