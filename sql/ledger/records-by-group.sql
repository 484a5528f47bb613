-- The records of the questions that share each answer.
SELECT record.* FROM json_each(:ids) AS wanted JOIN record ON record.groupId = wanted.value
ORDER BY wanted.key, record.recordId;
