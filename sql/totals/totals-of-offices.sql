-- How many terms of each given office there were, in total or on one day.
SELECT wanted.value AS sourceId, (
  SELECT count(*) FROM member_held_office WHERE officeId = wanted.value
    --? on
    AND coalesce("from" <= :on, true) AND coalesce("to" >= :on, true)
    --/ on
) AS holders
FROM json_each(:ids) AS wanted
ORDER BY wanted.key;
