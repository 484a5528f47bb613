-- How many answers share each text, and how many ministers used it.
SELECT wanted.value AS sourceId, count(*) AS answers, count(DISTINCT answer.ministerId) AS ministers
FROM json_each(:ids) AS wanted CROSS JOIN answer
  ON answer.id = wanted.value OR answer.id IN (SELECT answerId FROM answer_same_text_as WHERE firstAnswerId = wanted.value)
GROUP BY wanted.key
ORDER BY wanted.key;
