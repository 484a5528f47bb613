-- Adds until when the sources of a question had looked. Every question is computed again.
ALTER TABLE question ADD COLUMN seenUntil TEXT;
DROP INDEX IF EXISTS question_by_answer;
INSERT OR IGNORE INTO unfinished (work) VALUES ('rebuild'), ('refresh');
