-- The questions q that match a filter.
FROM question AS q
WHERE true
--! question-filter
