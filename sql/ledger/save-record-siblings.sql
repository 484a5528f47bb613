-- Saves that a record lists a question as a sibling.
INSERT INTO record_sibling (siblingKey, recordId) VALUES (:siblingKey, :recordId);
