-- How many current and former members each given constituency has.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM member_represents_constituency WHERE constituencyId = wanted.value) AS members
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
