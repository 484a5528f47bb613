// Writes the words of an answer for full-text search.
UNWIND $rows AS row
MATCH (answer:Answer {id: row.id})
SET answer.words = row.words;
