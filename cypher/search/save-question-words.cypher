// Writes the words of a question for full-text search.
UNWIND $rows AS row
MATCH (question:Question {id: row.id})
SET question.words = row.words;
