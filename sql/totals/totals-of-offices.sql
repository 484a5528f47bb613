-- How many terms of each given office there were, in total or on one day.
SELECT wanted.value AS sourceId, (
  SELECT count(*) FROM member_held_office AS edge WHERE officeId = wanted.value
    --! on-day
) AS holders
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
