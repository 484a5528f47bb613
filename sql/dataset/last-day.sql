-- The latest day on which any question was tabled or answered.
SELECT max(coalesce(tabled, answered), coalesce(answered, tabled)) AS day
FROM (SELECT (SELECT max(tabledOn) FROM question) AS tabled, (SELECT max(answeredOn) FROM answer) AS answered);
