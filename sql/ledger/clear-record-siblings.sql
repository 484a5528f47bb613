-- Removes which questions a record lists as siblings.
DELETE FROM record_sibling WHERE recordId = :recordId;
