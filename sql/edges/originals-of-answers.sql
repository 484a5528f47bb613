-- The HTML of each answer, and its text before a correction.
SELECT original.answerId AS sourceId, original.html, original.textBefore
FROM json_each(:ids) AS wanted
JOIN answer_original AS original ON original.answerId = wanted.value
ORDER BY wanted.key;
