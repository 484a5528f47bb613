-- How many members each given party has.
SELECT wanted.value AS sourceId,
  (SELECT count(*) FROM member_of_party WHERE partyId = wanted.value) AS members
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
