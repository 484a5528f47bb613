-- How many members a filter takes.
SELECT count(*) AS count FROM member
WHERE true
--! member-conditions
;
