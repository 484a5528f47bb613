-- Writes the words of a question for full-text search.
INSERT OR REPLACE INTO text_words (rowid, words) SELECT wordsId * 2, :words FROM question WHERE id = :id;
