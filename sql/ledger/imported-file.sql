-- A file that was imported whole.
SELECT * FROM imported_file WHERE source = :source;
