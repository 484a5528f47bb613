-- Countries that a question's heading names are mentions too. Every question is computed again.
ALTER TABLE question_mentions_country ADD COLUMN headingCount INTEGER NOT NULL DEFAULT 0;
DROP INDEX IF EXISTS question_by_country;
INSERT OR IGNORE INTO unfinished (work) VALUES ('rebuild'), ('refresh');
