-- What is known of some records, each with all its versions.
SELECT record.* FROM json_each(:ids) AS wanted JOIN record ON record.recordId = wanted.value
ORDER BY wanted.key;
