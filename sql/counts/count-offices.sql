-- How many offices a filter takes.
SELECT count(*) AS count FROM office
WHERE true
--! office-conditions
;
