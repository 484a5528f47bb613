-- How many offices match a filter.
SELECT count(*) AS count FROM office
WHERE true
--! office-conditions
;
