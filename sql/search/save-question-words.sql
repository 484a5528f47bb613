-- Writes the words of a question for full-text search.
INSERT OR REPLACE INTO text_words (rowid, words)
-- With INSERT … SELECT, SQLite writes the index to the disk after every row.
VALUES ((SELECT wordsId * 2 FROM question WHERE id = :id), :words);
