-- How many members match a filter.
SELECT count(*) AS count FROM member
WHERE true
--! member-conditions
;
