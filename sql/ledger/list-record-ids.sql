-- The ids of all records, a page at a time.
SELECT recordId FROM record WHERE recordId > :afterId ORDER BY recordId LIMIT :limit;
