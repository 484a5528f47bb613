-- What each answer's text was made from, and what it said before a correction.
SELECT original.answerId AS sourceId, original.html, original.textBefore
FROM json_each(:ids) AS wanted
JOIN answer_original AS original ON original.answerId = wanted.value
ORDER BY wanted.key;
