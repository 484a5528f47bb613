-- How many times each given office was held.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM member_held_office WHERE officeId = wanted.value) AS holders
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
