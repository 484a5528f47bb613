-- Records with the given ids, each with all its versions.
SELECT record.* FROM json_each(:ids) AS wanted JOIN record ON record.recordId = wanted.value
ORDER BY wanted.key;
