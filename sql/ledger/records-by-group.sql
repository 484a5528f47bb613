-- The records of the questions that share each given answer.
SELECT record.* FROM json_each(:ids) AS wanted JOIN record ON record.groupId = wanted.value
ORDER BY wanted.key, record.recordId;
