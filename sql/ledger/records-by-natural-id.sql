-- The records that mean the questions of these Houses, days and numbers.
SELECT record.* FROM json_each(:ids) AS wanted JOIN record ON record.naturalId = wanted.value
ORDER BY wanted.key, record.recordId;
