-- Writes the words of an answer for full-text search.
INSERT OR REPLACE INTO text_words (rowid, words) SELECT wordsId * 2 + 1, :words FROM answer WHERE id = :id;
