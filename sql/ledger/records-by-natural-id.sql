-- The records of the questions with these Houses, dates and numbers.
SELECT record.* FROM json_each(:ids) AS wanted JOIN record ON record.naturalId = wanted.value
ORDER BY wanted.key, record.recordId;
