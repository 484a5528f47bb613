-- Topics are found by other rules and have other scores. Every question is computed again.
INSERT OR IGNORE INTO unfinished (work) VALUES ('rebuild'), ('refresh');
