-- Topics are found by other rules, have other scores, and include headings of procedure. Every question is computed again.
INSERT OR IGNORE INTO unfinished (work) VALUES ('rebuild'), ('refresh');
