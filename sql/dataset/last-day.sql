-- The latest day, of those up to a given one, on which any question was tabled or answered.
SELECT max(coalesce(tabled, answered), coalesce(answered, tabled)) AS day
FROM (
  SELECT
    (SELECT max(tabledOn) FROM question WHERE tabledOn <= :notAfter) AS tabled,
    (SELECT max(answeredOn) FROM answer WHERE answeredOn <= :notAfter) AS answered
);
